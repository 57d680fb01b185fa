import Taro from '@tarojs/taro';
import { MOST_PHOTO_BYTES } from '@yingshang/shared/contracts/statements';
import { readBase64 } from './file-content';

const LONGEST_SIDE = 2_048;
const QUALITY = 80;

/** At most so many photos from the camera or the album, as base64; null for one that could not be read. */
export async function choosePhotos(most: number): Promise<readonly (string | null)[]> {
  const chosen = await Taro.chooseMedia({
    count: most,
    mediaType: ['image'],
    sizeType: ['compressed'],
    sourceType: ['album', 'camera'],
  }).catch(() => null);
  return Promise.all((chosen?.tempFiles ?? []).map(readSmall));
}

async function readSmall({
  tempFilePath,
  size,
}: {
  readonly tempFilePath: string;
  readonly size: number;
}): Promise<string | null> {
  if (size <= MOST_PHOTO_BYTES) return readBase64(tempFilePath);
  const smaller = await Taro.compressImage({
    src: tempFilePath,
    quality: QUALITY,
    compressedWidth: LONGEST_SIDE,
  }).catch(() => null);
  return smaller === null ? null : readBase64(smaller.tempFilePath);
}
