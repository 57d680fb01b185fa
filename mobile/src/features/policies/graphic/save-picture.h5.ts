import type { Drawing } from './drawing';
import { drawnCanvas } from './drawn-canvas';

export type SaveResult = 'saved' | 'refused' | 'failed';

/** WeChat's own browser downloads nothing; there a long press on a picture saves or forwards it. */
export function keepsByLongPress(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}

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
  const canvas = drawnCanvas(drawing);
  if (!canvas) return Promise.resolve(null);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
