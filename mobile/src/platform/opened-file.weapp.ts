import Taro from '@tarojs/taro';
import type { OpenedFile, WantedFile } from './opened-file.types';

/** What the server opened, where a player or a picture can take it from: a file that goes when the page does. */
export function openFile({ base64, kind }: WantedFile): Promise<OpenedFile | null> {
  const files = Taro.getFileSystemManager();
  const filePath = `${Taro.env.USER_DATA_PATH}/opened-${Date.now()}.${kind}`;
  const close = () => files.unlink({ filePath });
  return new Promise((resolve) =>
    files.writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => resolve({ address: filePath, close }),
      fail: () => resolve(null),
    }),
  );
}
