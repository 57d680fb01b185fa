/** What the button says, and what the person is told before it. */
export const saveWords = '保存到这台设备';
export const saveHint = '保存的是一个文本文件，用浏览器或记事本就能打开。';

/** Keeps a file until it is saved or the page goes. */
export interface ReadyFile {
  /** False when it could not be handed over. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
}

/** WeChat's own browser downloads nothing. */
export function savesFiles(): boolean {
  return !/MicroMessenger/i.test(navigator.userAgent);
}

export function readyFile(name: string, text: string): Promise<ReadyFile | null> {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json;charset=utf-8' }));
  const save = () => {
    const link = document.createElement('a');
    link.download = name;
    link.href = address;
    link.click();
    return Promise.resolve(true);
  };
  return Promise.resolve({ save, discard: () => URL.revokeObjectURL(address) });
}
