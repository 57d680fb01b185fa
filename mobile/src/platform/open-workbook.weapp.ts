import Taro from '@tarojs/taro';

const KEPT_AS = 'figures.xlsx';

/** Shows the file in WeChat, whose menu passes it on. @returns what went wrong, for a person to read. */
export async function openWorkbook({ base64 }: { fileName: string; base64: string }): Promise<string | null> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${KEPT_AS}`;
  const written = await new Promise<boolean>((resolve) => {
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: base64,
      encoding: 'base64',
      success: () => resolve(true),
      fail: () => resolve(false),
    });
  });
  if (!written) return '文件没有写成：手机存储空间可能不足。请清理后再试。';
  return Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true }).then(
    () => null,
    () => '文件没有打开。请再点一次，或在电脑上用网页版导出。',
  );
}
