import type { Refusal } from '@yingshang/shared/kernel';

/** What may come in. */
export const MOST_BYTES = 8 * 1024 * 1024;
/** What a good camera makes: 150 MB once unpacked. More is a trap for memory. */
export const MOST_PIXELS = 50_000_000;

export const photoTooLarge: Refusal = {
  code: 'photos.too-large',
  message: '照片太大，超过了 8 MB。',
  advice: '请在相册里选择压缩后的照片，或用较低的清晰度重新拍摄。',
};

export const photoTooManyPixels: Refusal = {
  code: 'photos.too-many-pixels',
  message: '照片的尺寸太大。',
  advice: '请用较低的清晰度重新拍摄，或先把照片缩小。',
};

export const photoWrongKind: Refusal = {
  code: 'photos.wrong-kind',
  message: '这个文件不是支持的照片格式。',
  advice: '请选择 JPG、PNG 或 WebP 格式的照片。',
};

export const photoUnreadable: Refusal = {
  code: 'photos.unreadable',
  message: '照片打不开，文件可能已损坏或没有传完。',
  advice: '请重新选择，或换一张照片。',
};
