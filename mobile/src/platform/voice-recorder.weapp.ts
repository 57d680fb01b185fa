import Taro from '@tarojs/taro';
import { base64Of, bytesOf } from './base64';
import { readBase64 } from './file-content';
import {
  LONGEST_SECONDS,
  type Recording,
  type RecordingWatcher,
  SHORTEST_SECONDS,
  type VoiceTrouble,
} from './recording';
import { levelOf, samplesOf } from './sound-level';
import { SPEECH_HERTZ, speechWavOf } from './wav';

export const permissionAdvice = '请点“去设置”，打开“麦克风”，再回来录；';
export const openPermissions: (() => void) | null = () => void Taro.openSetting();

export const whyNotHere = (): VoiceTrouble | null =>
  Taro.canIUse('getRecorderManager') ? null : 'unsupported';

/** In kilobytes: eight frames a second. */
const FRAME = 4;

interface Taking {
  readonly watcher: RecordingWatcher;
  cancelled: boolean;
  interrupted: boolean;
}

let manager: Taro.RecorderManager | undefined;
let current: Taking | undefined;

export function startRecording(watcher: RecordingWatcher): Recording {
  const taking: Taking = { watcher, cancelled: false, interrupted: false };
  current = taking;
  recorder().start({
    duration: LONGEST_SECONDS * 1000,
    sampleRate: SPEECH_HERTZ,
    numberOfChannels: 1,
    encodeBitRate: 48_000,
    // WeChat hands on frames, by which the level is seen, of PCM and MP3 alone.
    format: 'PCM',
    frameSize: FRAME,
  });
  return {
    stop: () => recorder().stop(),
    cancel() {
      taking.cancelled = true;
      recorder().stop();
    },
  };
}

/** There is one recorder a phone, and no way to stop listening to it. */
function recorder(): Taro.RecorderManager {
  if (manager !== undefined) return manager;
  manager = Taro.getRecorderManager();
  manager.onStart(() => {
    // Cancelled while WeChat was still asking for permission.
    if (current === undefined || current.cancelled) manager?.stop();
    else current.watcher.begun();
  });
  manager.onInterruptionBegin(() => {
    if (current === undefined) return;
    current.interrupted = true;
    manager?.stop();
  });
  manager.onFrameRecorded(({ frameBuffer }) => {
    if (current?.cancelled === false) current.watcher.level(levelOf(samplesOf(frameBuffer)));
  });
  manager.onStop(({ tempFilePath, duration }) => void finish(tempFilePath, duration / 1000));
  manager.onError(({ errMsg }) => refuse(troubleOf(errMsg)));
  return manager;
}

async function finish(path: string, seconds: number): Promise<void> {
  const taking = current;
  if (taking === undefined || taking.cancelled) return;
  if (seconds < SHORTEST_SECONDS) return refuse('too-short');
  const pcm = await readBase64(path);
  if (pcm === null) return refuse('failed');
  const wav = base64Of(speechWavOf(bytesOf(pcm)));
  current = undefined;
  const whole = Math.min(LONGEST_SECONDS, Math.ceil(seconds));
  taking.watcher.ended({ wav, seconds: whole, interrupted: taking.interrupted });
}

function refuse(trouble: VoiceTrouble): void {
  const taking = current;
  current = undefined;
  if (taking?.cancelled === false) taking.watcher.refused(trouble);
}

function troubleOf(errMsg: string): VoiceTrouble {
  if (/privacy/i.test(errMsg)) return 'privacy';
  return /auth|deny|denied|permission/i.test(errMsg) ? 'denied' : 'failed';
}
