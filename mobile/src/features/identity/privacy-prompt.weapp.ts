import Taro from '@tarojs/taro';

/** Of the button that WeChat must have seen pressed. */
export const AGREE_BUTTON = 'agree-to-privacy';

type Resolve = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0];

let waiting: Resolve[] = [];
/** Null: no page of ours is there to show the notice. */
let shown: (() => void) | null = null;
let listening = false;
let questions = 0;

/** WeChat holds back whatever needs the person's agreement until the notice that `show` opens is answered. */
export function onPlatformAsks(show: () => void): () => void {
  shown = show;
  // WeChat has no way to stop listening; the last page that asked is the one that is told.
  if (!listening && Taro.canIUse('onNeedPrivacyAuthorization')) {
    listening = true;
    Taro.onNeedPrivacyAuthorization((resolve) => {
      // Asked elsewhere (for the microphone): an answer that never comes would hold that page up for ever.
      if (shown === null) return resolve({ event: 'disagree' });
      questions += 1;
      waiting.push(resolve);
      shown();
    });
  }
  return () => {
    if (shown === show) shown = null;
  };
}

/**
 * Opens the notice by way of WeChat, so that it knows; and when WeChat does not ask, because it was told before or is
 * too old to, all the same.
 */
export function askPlatform(show: () => void): void {
  if (!Taro.canIUse('requirePrivacyAuthorize')) return show();
  const before = questions;
  const showUnlessAsked = () => {
    if (questions === before) show();
  };
  Taro.requirePrivacyAuthorize({ success: showUnlessAsked, fail: showUnlessAsked });
}

export function answerPlatform(agreed: boolean): void {
  const asked = waiting;
  waiting = [];
  for (const resolve of asked)
    resolve(agreed ? { buttonId: AGREE_BUTTON, event: 'agree' } : { event: 'disagree' });
}
