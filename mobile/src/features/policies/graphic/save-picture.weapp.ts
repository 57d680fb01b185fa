import Taro from '@tarojs/taro';
import type { Drawing } from './drawing';
import { findCanvas } from './find-canvas';

export type SaveResult = 'saved' | 'refused' | 'failed';

/** The album can be written to. */
export function keepsByLongPress(): boolean {
  return false;
}

/** Writes what the canvas `surface` shows into the album; the person may refuse WeChat's question. */
export async function savePicture(_drawing: Drawing, _name: string, surface: string): Promise<SaveResult> {
  try {
    const canvas = await findCanvas(surface);
    if (!canvas) return 'failed';
    const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas, fileType: 'png' });
    await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
    return 'saved';
  } catch (error) {
    return wasRefused(error) ? 'refused' : 'failed';
  }
}

function wasRefused(error: unknown): boolean {
  const text = error instanceof Object && 'errMsg' in error ? String(error.errMsg) : '';
  return /auth|cancel|privacy/.test(text);
}
