import type { Drawing } from './drawing';
import { paint } from './drawing-canvas';

/** Twice the logical size: sharp on phones and when printed on a notice board. */
const DENSITY = 2;

/** The drawing on a canvas of its own, for a browser. Null where the browser has none to give. */
export function drawnCanvas(drawing: Drawing): HTMLCanvasElement | null {
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width * DENSITY;
  canvas.height = drawing.height * DENSITY;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.scale(DENSITY, DENSITY);
  paint(pen, drawing);
  return canvas;
}
