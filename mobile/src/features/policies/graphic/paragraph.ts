import type { Shape } from './drawing';
import { wrapText } from './wrap-text';

export interface TextStyle {
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
  readonly fill: string;
}

export interface Block {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** A text broken into lines from `top` on, no wider than `width`. */
export function paragraph(text: string, x: number, top: number, width: number, style: TextStyle): Block {
  // One em less than the width: a closing mark may hang past the line by one em.
  const lines = wrapText(text, width / style.size - 1);
  const shapes = lines.map(
    (line, index): Shape => ({
      kind: 'text',
      x,
      y: top + index * style.line + (style.line + style.size * 0.76) / 2,
      text: line,
      size: style.size,
      bold: style.bold,
      fill: style.fill,
      centred: false,
    }),
  );
  return { shapes, bottom: top + lines.length * style.line };
}
