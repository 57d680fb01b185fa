import { type Drawing, FONT_STACK, type Shape } from './drawing';

/** The part of the 2d context that both a browser's and WeChat's canvas have. */
export interface Pen {
  fillStyle: unknown;
  font: string;
  textAlign: string;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number): void;
  closePath(): void;
  fill(): void;
  fillText(text: string, x: number, y: number): void;
}

export function paint(pen: Pen, drawing: Drawing): void {
  for (const shape of drawing.shapes) paintShape(pen, shape);
}

function paintShape(pen: Pen, shape: Shape): void {
  pen.fillStyle = shape.fill;
  if (shape.kind === 'text') {
    pen.font = `${shape.bold ? 600 : 400} ${shape.size}px ${FONT_STACK}`;
    pen.textAlign = shape.centred ? 'center' : 'left';
    pen.fillText(shape.text, shape.x, shape.y);
    return;
  }
  pen.beginPath();
  if (shape.kind === 'disc') pen.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  else roundedBox(pen, shape);
  pen.closePath();
  pen.fill();
}

/** By `arcTo`, because `roundRect` is missing on phones before iOS 16 and Chrome 99. */
function roundedBox(pen: Pen, box: Extract<Shape, { kind: 'box' }>): void {
  const { height, radius, width, x, y } = box;
  pen.moveTo(x + radius, y);
  pen.arcTo(x + width, y, x + width, y + height, radius);
  pen.arcTo(x + width, y + height, x, y + height, radius);
  pen.arcTo(x, y + height, x, y, radius);
  pen.arcTo(x, y, x + width, y, radius);
}
