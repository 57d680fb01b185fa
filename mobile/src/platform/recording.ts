/** Why nothing was recorded. */
export type VoiceTrouble =
  | 'insecure'
  | 'unsupported'
  | 'no-microphone'
  | 'denied'
  | 'privacy'
  | 'too-short'
  | 'failed';

export interface Sound {
  /** WAV, 16 kHz, mono, 16 bit; base64. */
  readonly wav: string;
  /** Rounded up. */
  readonly seconds: number;
  /** A call, another app or the page's going away ended it, not the person. */
  readonly interrupted: boolean;
}

/** Told once that it began, and once how it ended; nothing after `cancel`. */
export interface RecordingWatcher {
  readonly begun: () => void;
  /** Several times a second while it runs: how loud it is just now, from 0 to 1. */
  readonly level: (level: number) => void;
  readonly ended: (sound: Sound) => void;
  readonly refused: (trouble: VoiceTrouble) => void;
}

export interface Recording {
  readonly stop: () => void;
  readonly cancel: () => void;
}

/** As much as the server takes. */
export const LONGEST_SECONDS = 60;
/** Below it there is a click and no word. */
export const SHORTEST_SECONDS = 0.6;

const typeInstead = '也可以直接打字。';

/** What happened, and what to do; where the permission is changed differs by platform. */
export function troubleWords(trouble: VoiceTrouble, permission: string): string {
  const words: Readonly<Record<VoiceTrouble, string>> = {
    insecure: '这个网址没有加密（不是 https），浏览器不让网页录音。请直接打字，或在微信小程序里评价。',
    unsupported: '这个浏览器不能录音。请直接打字，或在微信小程序里评价。',
    'no-microphone': `没有找到麦克风。接上耳机或麦克风后再点一次；${typeInstead}`,
    denied: `还没有允许使用麦克风。${permission}${typeInstead}`,
    privacy: `还没有同意隐私保护指引，不能录音。请到“我的”里点登录，看过并同意，再回来录；${typeInstead}`,
    'too-short': '没有录到话。请按住说完再松开；或者点一下开始，说完再点一下。',
    failed: `麦克风没有打开，可能正被通话或别的应用占用。请稍后再点一次；${typeInstead}`,
  };
  return words[trouble];
}
