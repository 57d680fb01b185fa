import Taro from '@tarojs/taro';

/** WeChat knows neither `btoa` nor `atob`. */
export const base64Of = (bytes: Uint8Array<ArrayBuffer>): string =>
  Taro.arrayBufferToBase64(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Taro.base64ToArrayBuffer(base64));
