import type { CanvasNodes } from './canvas-nodes';
import { type RequestOptions, type RequestPlace, requestServer } from './request-server';
import { createMediaWx, type MediaPlace } from './wx-media';

interface Callbacks {
  readonly success?: (answer: object) => void;
  readonly complete?: (answer: object) => void;
  readonly fail?: (answer: object) => void;
}

export interface WxCall {
  readonly name: string;
  readonly options: unknown;
}

/** Where the stub asks for what a real phone does by itself. */
export interface WxPlace extends RequestPlace, MediaPlace {
  readonly storage: Map<string, string>;
  readonly calls: WxCall[];
  readonly theme: 'light' | 'dark';
  readonly fontSizeScaleFactor: number;
  readonly launch: () => { path: string; query: Readonly<Record<string, string>>; scene: number };
  readonly open: (kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab', url: string) => void;
  readonly back: (delta: number) => void;
  /** What the n-th `wx.login` brings. */
  readonly jsCode: (login: number) => string;
  /** What the person answers to a message template; null: WeChat does not show the question. */
  readonly subscribe: (templateId: string) => string | null;
  readonly canvases: CanvasNodes;
  /** A tap is being handled: what WeChat lets happen only then may happen. */
  readonly inTap: () => boolean;
}

/**
 * A phone's `wx` with exactly the members that WeChat documents and our build calls. Own properties, no Proxy: Taro
 * looks with `in` and `Object.keys`, and a call of something that is not here must fail loudly.
 */
export function createWx(place: WxPlace): Readonly<Record<string, unknown>> {
  return {
    ...signIn(place),
    ...subscription(place),
    ...device(place),
    ...storage(place),
    ...navigation(place),
    ...shown(place),
    ...network(place),
    ...createMediaWx(place),
  };
}

type Asked = (resolve: (answer: { event: string; buttonId?: string }) => void, info: object) => void;

/** WeChat's own sign-in, and its question for the person's agreement: asked until it was answered with yes. */
function signIn(place: WxPlace) {
  let ask: Asked = (resolve) => resolve({ event: 'disagree' });
  let agreed = false;
  let logins = 0;
  return {
    login: (options: unknown) => {
      place.calls.push({ name: 'login', options });
      logins += 1;
      return answer(options, { code: place.jsCode(logins) });
    },
    onNeedPrivacyAuthorization: (listener: Asked) => {
      ask = listener;
    },
    requirePrivacyAuthorize: (options: Callbacks = {}) => {
      place.calls.push({ name: 'requirePrivacyAuthorize', options });
      if (agreed) return answer(options);
      queueMicrotask(() =>
        ask(
          ({ event }) => {
            agreed = event === 'agree';
            const result = { errMsg: agreed ? 'ok' : 'fail privacy permission is not authorized' };
            (agreed ? options.success : options.fail)?.(result);
          },
          { referrer: 'requirePrivacyAuthorize' },
        ),
      );
      return undefined;
    },
  };
}

/** WeChat's question whether it may send messages: at most three templates, and only in a tap. */
function subscription(place: WxPlace) {
  return {
    requestSubscribeMessage: (options: Callbacks & { readonly tmplIds: readonly string[] }) => {
      place.calls.push({ name: 'requestSubscribeMessage', options });
      const answers = options.tmplIds.map((id) => [id, place.subscribe(id)] as const);
      const opens =
        place.inTap() && options.tmplIds.length <= 3 && answers.every(([, word]) => word !== null);
      if (opens) return answer(options, Object.fromEntries(answers));
      queueMicrotask(() => options.fail?.({ errMsg: 'requestSubscribeMessage:fail', errCode: 10_005 }));
      return undefined;
    },
  };
}

/** Asynchronous members answer their callbacks in a later turn; called without any, they answer with a promise. */
function answer(options: unknown, value: object = {}): Promise<object> | undefined {
  // Every such member takes its callbacks in its options.
  const { success, fail, complete } = (options ?? {}) as Callbacks;
  const result = { errMsg: 'ok', ...value };
  if (!success && !fail && !complete) return Promise.resolve(result);
  queueMicrotask(() => {
    success?.(result);
    complete?.(result);
  });
  return undefined;
}

function device(place: WxPlace) {
  const window = { windowWidth: 375, windowHeight: 667, screenWidth: 375, screenHeight: 667, pixelRatio: 2 };
  const safeArea = { left: 0, right: 375, top: 20, bottom: 667, width: 375, height: 647 };
  const base = {
    SDKVersion: '3.8.0',
    version: '8.0.50',
    language: 'zh_CN',
    theme: place.theme,
    fontSizeScaleFactor: place.fontSizeScaleFactor,
    fontSizeSetting: 16 * place.fontSizeScaleFactor,
  };
  const hardware = { brand: 'devtools', model: 'iPhone 6/7/8', platform: 'devtools', system: 'iOS 14.0' };
  return {
    getSystemInfoSync: () => ({ ...window, safeArea, statusBarHeight: 20, ...base, ...hardware }),
    getWindowInfo: () => ({ ...window, safeArea, statusBarHeight: 20 }),
    getAppBaseInfo: () => base,
    getDeviceInfo: () => hardware,
    getMenuButtonBoundingClientRect: () => ({
      left: 281,
      right: 368,
      top: 24,
      bottom: 56,
      width: 87,
      height: 32,
    }),
    getAccountInfoSync: () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' },
    }),
    getLaunchOptionsSync: () => place.launch(),
    getEnterOptionsSync: () => place.launch(),
    canIUse: () => true,
    // Pages here have no layout: whoever looks for a node finds canvases alone.
    createSelectorQuery: () => place.canvases.query(),
    nextTick: (work: () => void) => queueMicrotask(work),
    onThemeChange: () => {},
    offThemeChange: () => {},
    onAppShow: () => {},
    offAppShow: () => {},
    getRandomValues: (options: { length: number; success?: (answer: object) => void }) =>
      answer(options, { randomValues: crypto.getRandomValues(new Uint8Array(options.length)).buffer }),
  };
}

function storage(place: WxPlace) {
  const read = (key: string) => {
    const kept = place.storage.get(key);
    return kept === undefined ? '' : place.parse(kept);
  };
  const write = (key: string, data: unknown) => place.storage.set(key, JSON.stringify(data));
  return {
    getStorageSync: read,
    setStorageSync: (key: string, data: unknown) => void write(key, data),
    removeStorageSync: (key: string) => void place.storage.delete(key),
    clearStorageSync: () => place.storage.clear(),
    getStorageInfoSync: () => ({ keys: [...place.storage.keys()], currentSize: 1, limitSize: 10_240 }),
    getStorage: (options: { key: string }) => answer(options, { data: read(options.key) }),
    setStorage: (options: { key: string; data: unknown }) => {
      write(options.key, options.data);
      return answer(options);
    },
    removeStorage: (options: { key: string }) => {
      place.storage.delete(options.key);
      return answer(options);
    },
  };
}

function navigation(place: WxPlace) {
  const open =
    (kind: 'navigateTo' | 'redirectTo' | 'reLaunch' | 'switchTab') => (options: { url: string }) => {
      place.open(kind, options.url);
      return answer(options);
    };
  return {
    navigateTo: open('navigateTo'),
    redirectTo: open('redirectTo'),
    reLaunch: open('reLaunch'),
    switchTab: open('switchTab'),
    navigateBack: (options: { delta?: number } = {}) => {
      place.back(options.delta ?? 1);
      return answer(options);
    },
  };
}

const shownNames = [
  'setTabBarBadge',
  'removeTabBarBadge',
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'setBackgroundColor',
  'setTabBarStyle',
  'setTabBarItem',
  'pageScrollTo',
  'stopPullDownRefresh',
  'makePhoneCall',
  'setClipboardData',
  'showShareMenu',
  'hideHomeButton',
] as const;

/** What a person would see the phone do: noted, so that a spec can ask for it. */
function shown(place: WxPlace) {
  const note = (name: string) => (options: unknown) => {
    place.calls.push({ name, options });
    return answer(options);
  };
  const showModal = (options: unknown) => {
    place.calls.push({ name: 'showModal', options });
    return answer(options, { confirm: true, cancel: false });
  };
  return { ...Object.fromEntries(shownNames.map((name) => [name, note(name)])), showModal };
}

function network(place: WxPlace) {
  return {
    request: (options: RequestOptions) => requestServer(place, options),
    getNetworkType: (options: unknown) =>
      answer(options, { networkType: place.isOnline() ? 'wifi' : 'none' }),
    onNetworkStatusChange: () => {},
    offNetworkStatusChange: () => {},
  };
}
