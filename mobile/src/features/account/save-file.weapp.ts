import Taro from '@tarojs/taro';

/** What the button says, and what the person is told before it. */
export const saveWords = '转发文件';
export const saveHint = '小程序不能直接存到手机里：请转发给“文件传输助手”，再从聊天里保存。不要发给别人。';

/** Keeps a file until it is saved or the page goes. */
export interface ReadyFile {
  /** False when it could not be handed over. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
}

export function savesFiles(): boolean {
  return true;
}

/** WeChat forwards only from a tap, so the file is written before it is asked for. Null: the phone's disk is full. */
export function readyFile(name: string, text: string): Promise<ReadyFile | null> {
  const files = Taro.getFileSystemManager();
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`;
  const discard = () => files.unlink({ filePath });
  const save = () =>
    Taro.shareFileMessage({ filePath, fileName: name }).then(
      () => true,
      () => false,
    );
  return new Promise((resolve) =>
    files.writeFile({
      filePath,
      data: text,
      encoding: 'utf8',
      success: () => resolve({ save, discard }),
      fail: () => resolve(null),
    }),
  );
}
