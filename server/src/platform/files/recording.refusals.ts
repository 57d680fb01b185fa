import type { Refusal } from '@yingshang/shared/kernel';

export const recordingWrongKind: Refusal = {
  code: 'recordings.wrong-kind',
  message: '这段录音的格式不对，没有收下。',
  advice: '请在小程序里重新录一次；也可以直接打字。',
};

export const recordingTooShort: Refusal = {
  code: 'recordings.too-short',
  message: '录音太短，没有录到话。',
  advice: '请按住按钮，说完再松开；或者点一下开始、再点一下结束。',
};

export const recordingTooLong = (seconds: number): Refusal => ({
  code: 'recordings.too-long',
  message: `录音超过了 ${seconds} 秒。`,
  advice: '请分要点说得短一些，其余的可以打字补充。',
});
