import type { Drawing, Shape } from './drawing';
import type { Palette } from './palette';
import { type Block, paragraph, type TextStyle } from './paragraph';

export interface Outline {
  readonly title: string;
  readonly benefit: string;
  readonly items: readonly { readonly title: string; readonly text: string }[];
  /** Where it comes from and how far it was verified; the picture travels without its page. */
  readonly footnote: string;
}

export interface Frame {
  readonly width: number;
  /** 1 for standard type, more for 大字; the width stays, the picture grows downwards. */
  readonly scale: number;
  readonly palette: Palette;
}

const EDGE = 20;
const GAP = 12;
const PADDING = 14;

/** The graphic of a policy from its outline: a heading, one numbered box an item, joined in order, a footnote. */
export function layoutInfographic(outline: Outline, frame: Frame): Drawing {
  const styles = textStyles(frame);
  const inner = frame.width - 2 * EDGE;
  const title = paragraph(outline.title, EDGE, EDGE, inner, styles.title);
  const benefit = paragraph(outline.benefit, EDGE, title.bottom + 6, inner, styles.benefit);
  const steps = stepBoxes(outline.items, benefit.bottom + 16, frame);
  const footnote = paragraph(outline.footnote, EDGE, steps.bottom + 16, inner, styles.footnote);
  const height = footnote.bottom + EDGE;
  const card: Shape = {
    kind: 'box',
    x: 0,
    y: 0,
    width: frame.width,
    height,
    radius: 12,
    fill: frame.palette.surface,
  };
  return {
    width: frame.width,
    height,
    shapes: [card, ...title.shapes, ...benefit.shapes, ...steps.shapes, ...footnote.shapes],
  };
}

function textStyles({ palette, scale }: Frame) {
  const style = (size: number, line: number, bold: boolean, fill: string): TextStyle => ({
    size: Math.round(size * scale),
    line: Math.round(line * scale),
    bold,
    fill,
  });
  return {
    title: style(20, 28, true, palette.ink),
    benefit: style(16, 24, true, palette.brand),
    stepTitle: style(16, 24, true, palette.ink),
    stepText: style(16, 25, false, palette.ink2),
    footnote: style(14, 20, false, palette.ink3),
  };
}

function stepBoxes(items: Outline['items'], top: number, frame: Frame): Block {
  const shapes: Shape[] = [];
  let y = top;
  for (const [index, item] of items.entries()) {
    if (index > 0) shapes.push(connector(y, frame));
    const step = stepBox(item, index + 1, index === 0 ? y : y + GAP, frame);
    shapes.push(...step.shapes);
    y = step.bottom;
  }
  return { shapes, bottom: y };
}

function stepBox(item: Outline['items'][number], number: number, top: number, frame: Frame): Block {
  const styles = textStyles(frame);
  const radius = discRadius(frame);
  const textX = EDGE + PADDING + 2 * radius + GAP;
  const width = frame.width - EDGE - PADDING - textX;
  const title = paragraph(item.title, textX, top + PADDING, width, styles.stepTitle);
  const text = paragraph(item.text, textX, title.bottom + 2, width, styles.stepText);
  const bottom = text.bottom + PADDING;
  const box: Shape = {
    kind: 'box',
    x: EDGE,
    y: top,
    width: frame.width - 2 * EDGE,
    height: bottom - top,
    radius: 8,
    fill: frame.palette.box,
  };
  return { shapes: [box, ...numberDisc(number, top, frame), ...title.shapes, ...text.shapes], bottom };
}

function numberDisc(number: number, top: number, frame: Frame): readonly Shape[] {
  const r = discRadius(frame);
  const x = EDGE + PADDING + r;
  const y = top + PADDING + textStyles(frame).stepTitle.line / 2;
  const size = Math.round(15 * frame.scale);
  return [
    { kind: 'disc', x, y, r, fill: frame.palette.brand },
    {
      kind: 'text',
      x,
      y: y + size * 0.36,
      text: String(number),
      size,
      bold: true,
      fill: frame.palette.onBrand,
      centred: true,
    },
  ];
}

/** A short bar between two boxes: the order is read without arrows. */
function connector(y: number, frame: Frame): Shape {
  const x = EDGE + PADDING + discRadius(frame) - 1;
  return { kind: 'box', x, y, width: 2, height: GAP, radius: 0, fill: frame.palette.brand };
}

function discRadius({ scale }: Frame): number {
  return Math.round(14 * scale);
}
