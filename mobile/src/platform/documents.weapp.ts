import Taro from '@tarojs/taro';
import { MOST_DOCUMENT_BYTES } from '@yingshang/shared/contracts/statements';
import { readBase64 } from './file-content';
import type { PickedDocument } from './picked-document';

/** Files from a conversation in WeChat, the only place from which it gives any; none when the choice was left. */
export async function chooseDocuments(most: number): Promise<readonly PickedDocument[]> {
  const chosen = await Taro.chooseMessageFile({
    count: most,
    type: 'file',
    extension: ['pdf', 'docx', 'xlsx'],
  }).catch(() => null);
  return Promise.all(
    (chosen?.tempFiles ?? []).map(async ({ name, size, path }) => ({
      name,
      bytes: size,
      base64: size > MOST_DOCUMENT_BYTES ? null : await readBase64(path),
    })),
  );
}
