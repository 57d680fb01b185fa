import { useEffect } from 'react';

type Reply = { statusCode: number; data: string };
type Answering = (request: {
  url: string;
  method: string;
  header: Record<string, string>;
  data?: string;
}) => Promise<Reply>;

const unanswered: Answering = () => Promise.reject(new Error('request:fail'));
const storage = new Map<string, unknown>();
let answering = unanswered;
let params: Record<string, string> = {};
let visited: string[] = [];
let shows: (() => void)[] = [];
let badge: string | null = null;

/** What a test sets and reads: the server's answers, page parameters, where the person was led. */
export const device = {
  storage,
  answerWith(next: Answering) {
    answering = next;
  },
  openWith(next: Record<string, string>) {
    params = next;
  },
  visited: () => visited,
  /** On the tab 消息. */
  badge: () => badge,
  /** The page comes back to the front. */
  showAgain: () => shows.forEach((show) => show()),
  reset() {
    storage.clear();
    answering = unanswered;
    params = {};
    visited = [];
    shows = [];
    badge = null;
  },
};

export function useDidShow(show: () => void): void {
  useEffect(() => {
    shows.push(show);
    return () => {
      shows = shows.filter((other) => other !== show);
    };
  }, [show]);
}

/** No page is hidden in these tests. */
export const useDidHide = () => undefined;
export const useLaunch = (launch: () => void) => useEffect(launch, [launch]);
export const useReady = (ready: () => void) => useEffect(ready, [ready]);
export const useRouter = () => ({ params });

const lead = ({ url }: { url: string }) => {
  visited.push(url);
  return Promise.resolve();
};

const mark = (text: string | null) => {
  badge = text;
  return Promise.resolve();
};

export default {
  getStorageSync: (key: string) => storage.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => storage.set(key, JSON.parse(JSON.stringify(value))),
  removeStorageSync: (key: string) => storage.delete(key),
  request: (request: Parameters<Answering>[0]) => answering(request),
  navigateTo: lead,
  redirectTo: lead,
  switchTab: lead,
  navigateBack: () => lead({ url: 'back' }),
  getCurrentPages: () => [],
  pageScrollTo: () => Promise.resolve(),
  showToast: () => Promise.resolve(),
  setTabBarBadge: ({ text }: { text: string }) => mark(text),
  removeTabBarBadge: () => mark(null),
  makePhoneCall: ({ phoneNumber }: { phoneNumber: string }) => lead({ url: `tel:${phoneNumber}` }),
  onNetworkStatusChange: () => undefined,
  useRouter,
};
