import Taro from '@tarojs/taro';
import { bestOf } from './photo-size';

const LONGEST_SIDE = 2_048;
const QUALITY = 0.82;

/**
 * At most so many photos from the camera or the album, as base64; null for one that could not be read. Drawn anew:
 * smaller, and without the place where it was taken even before the server takes that out.
 */
export async function choosePhotos(most: number): Promise<readonly (string | null)[]> {
  // 「album」 opens the browser's own choice of camera or album; with both, Taro asks a question of its own before.
  const options = { count: most, mediaType: ['image'], sourceType: ['album'] } as const;
  const chosen = await Taro.chooseMedia({
    ...options,
    mediaType: [...options.mediaType],
    sourceType: [...options.sourceType],
  }).catch(() => null);
  const photos = (chosen?.tempFiles ?? []).slice(0, most);
  return Promise.all(photos.map(({ tempFilePath }) => drawn(tempFilePath).catch(() => null)));
}

async function drawn(address: string): Promise<string | null> {
  const picture = await loaded(address);
  const { width, height } = bestOf(picture.naturalWidth, picture.naturalHeight, LONGEST_SIDE);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (pen === null || width === 0) return null;
  // Paper where it is see-through: a JPEG would make that black.
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  URL.revokeObjectURL(address);
  return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1] ?? null;
}

function loaded(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = new Image();
    picture.addEventListener('load', () => resolve(picture));
    picture.addEventListener('error', () => reject(new Error('The picture cannot be read')));
    picture.src = address;
  });
}
