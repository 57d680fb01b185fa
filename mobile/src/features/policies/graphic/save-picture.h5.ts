import type { Drawing } from './drawing';
import { paint } from './drawing-canvas';

/** Twice the logical size: sharp on phones and when printed on a notice board. */
const DENSITY = 2;

export type SaveResult = 'saved' | 'refused' | 'failed';

/** Downloads the drawing as a PNG. `surface` is only needed by the mini-program. */
export async function savePicture(drawing: Drawing, name: string, _surface: string): Promise<SaveResult> {
  const blob = await pngOf(drawing);
  if (!blob) return 'failed';
  const link = document.createElement('a');
  link.download = `${name}.png`;
  link.href = URL.createObjectURL(blob);
  link.click();
  // The browser reads the blob after this tick.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  return 'saved';
}

function pngOf(drawing: Drawing): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width * DENSITY;
  canvas.height = drawing.height * DENSITY;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.scale(DENSITY, DENSITY);
  paint(pen, drawing);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
