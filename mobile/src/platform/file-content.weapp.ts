import Taro from '@tarojs/taro';

/** Null: not there, or not to be read. */
export function readBase64(filePath: string): Promise<string | null> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath,
      encoding: 'base64',
      success: ({ data }) => resolve(typeof data === 'string' ? data : null),
      fail: () => resolve(null),
    });
  });
}
