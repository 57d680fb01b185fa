import { useDidShow } from '@tarojs/taro';
import { type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useSession } from './session';

export interface Query<T> {
  /** `ready` stays while fresher data is fetched, and when that fails: what was seen is better than nothing. */
  readonly state: 'loading' | 'ready' | 'refused' | 'offline';
  readonly data?: T;
  readonly refusal?: Refusal;
  readonly reload: () => void;
}

interface Entry {
  readonly result: Outcome<unknown> | null;
  readonly at: number;
  readonly pending: boolean;
}

const absent: Entry = { result: null, at: 0, pending: false };
const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();

function put(key: string, entry: Entry): void {
  entries.set(key, entry);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function fetchInto(key: string, load: () => Promise<Outcome<unknown>>): Promise<void> {
  const before = entries.get(key) ?? absent;
  if (before.pending) return;
  const begun = { ...before, pending: true };
  put(key, begun);
  const answer = await load().catch(failed);
  // Another person signed in meanwhile, or a write told more than this fetch can know.
  if (entries.get(key) !== begun) return;
  const keepsOld = !answer.ok && before.result?.ok === true && answer.refusal.code.startsWith('network.');
  put(key, { result: keepsOld ? before.result : answer, at: Date.now(), pending: false });
}

/** A bug of ours must not leave a page waiting for ever. */
function failed(): Outcome<never> {
  return refuse({
    code: 'app.fault',
    message: '页面出了故障，没有取到内容。',
    advice: '请重试；若反复出现，请重新打开小程序。',
  });
}

/** What a write answered, where it is the same that a fetch would bring. */
export function know(key: string, value: unknown): void {
  put(key, { result: ok(value), at: Date.now(), pending: false });
}

/** Forget what was fetched under keys that begin so, after a write that changed it. */
export function forget(prefix: string): void {
  for (const key of entries.keys()) if (key.startsWith(prefix)) entries.delete(key);
  for (const listener of listeners) listener();
}

/** What one person was shown is not there for the next, nor for who picks the phone up after a sign-out. */
export function forgetEverything(): void {
  forget('');
}

let lastPerson = useSession.getState().person?.id;

// A session that only ran out leaves the page as it stands, with what was typed: it is the same person who looks at it.
useSession.subscribe(({ person }) => {
  if (person === null || person.id === lastPerson) return;
  if (lastPerson !== undefined) forgetEverything();
  lastPerson = person.id;
});

/**
 * Server state under a key, kept for the visit, fetched again whenever the page shows.
 * One key always stands for one type of answer; put everything the request depends on into it.
 * A null key asks for nothing yet.
 */
export function useQuery<T>(
  key: string | null,
  load: () => Promise<Outcome<T>>,
  { maxAgeMs = 0 }: { maxAgeMs?: number } = {},
): Query<T> {
  const latestLoad = useRef(load);
  useEffect(() => {
    latestLoad.current = load;
  });
  const entry = useSyncExternalStore(subscribe, () => (key === null ? absent : (entries.get(key) ?? absent)));
  const reload = useCallback(() => {
    if (key !== null) void fetchInto(key, () => latestLoad.current());
  }, [key]);
  const missing = key !== null && entry === absent;
  useEffect(() => {
    if (missing) reload();
  }, [missing, reload]);
  useDidShow(() => {
    const known = key === null ? undefined : entries.get(key);
    if (known && Date.now() - known.at > maxAgeMs) reload();
  });
  return { ...face<T>(entry.result as Outcome<T> | null), reload }; // one key, one type: see above
}

function face<T>(result: Outcome<T> | null): Omit<Query<T>, 'reload'> {
  if (!result) return { state: 'loading' };
  if (result.ok) return { state: 'ready', data: result.value };
  const unreached = result.refusal.code === 'network.offline' || result.refusal.code === 'network.timeout';
  return { state: unreached ? 'offline' : 'refused', refusal: result.refusal };
}
