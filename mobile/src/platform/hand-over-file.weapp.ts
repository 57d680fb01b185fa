import Taro from '@tarojs/taro';
import { keepFile, showFile } from './media-files';

const kinds = ['pdf', 'docx', 'xlsx'] as const;

/** Shows the file in WeChat, whose menu passes it on. @returns what went wrong, for a person to read. */
export async function handOverFile({
  fileName,
  base64,
}: {
  fileName: string;
  base64: string;
}): Promise<string | null> {
  const fileType = kinds.find((kind) => fileName.endsWith(`.${kind}`)) ?? 'xlsx';
  // Among the media, where it is swept at the next start, and goes when somebody signs out.
  const name = `handed-over.${fileType}`;
  const shown = (await keepFile(name, base64)) ? await showFile(name) : null;
  if (shown === null) return '文件没有写成：手机存储空间可能不足。请清理后再试。';
  return Taro.openDocument({ filePath: shown.address, fileType, showMenu: true }).then(
    () => null,
    () => '文件没有打开。请再点一次，或在电脑上用网页版下载。',
  );
}
