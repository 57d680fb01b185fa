import { codeShapes } from './code-shapes';
import type { Drawing } from './drawing';
import type { Frame } from './infographic-layout';
import { paragraph } from './paragraph';

export interface SharedPolicy {
  readonly cityName: string;
  readonly title: string;
  readonly benefit: string;
  readonly deadline: string;
  /** Says that it was made up; the picture travels without its page. */
  readonly demo: boolean;
  /** Rows of the QR code, `1` for a dark module. */
  readonly modules: readonly string[];
}

const EDGE = 24;
const CODE_SIDE = 168;

/** The picture with which a policy is passed on: what it gives, until when, and a code that leads to it. */
export function layoutShare(policy: SharedPolicy, frame: Frame): Drawing {
  const { palette, scale, width } = frame;
  const inner = width - 2 * EDGE;
  const text = (words: string, top: number, size: number, line: number, fill: string, bold = false) =>
    paragraph(words, EDGE, top, inner, {
      size: Math.round(size * scale),
      line: Math.round(line * scale),
      bold,
      fill,
    });
  const city = text(`${policy.cityName}营商服务`, EDGE, 14, 20, palette.ink3);
  const mark = policy.demo
    ? text('演示政策，内容为虚构', city.bottom + 6, 14, 20, palette.brand, true)
    : { shapes: [], bottom: city.bottom };
  const title = text(policy.title, mark.bottom + 10, 22, 32, palette.ink, true);
  const benefit = text(policy.benefit, title.bottom + 10, 18, 27, palette.brand, true);
  const deadline = text(policy.deadline, benefit.bottom + 6, 16, 25, palette.ink2);
  const code = codeShapes(policy.modules, {
    x: (width - CODE_SIDE) / 2,
    y: deadline.bottom + 20,
    side: CODE_SIDE,
  });
  const hint = text(
    '扫码看条件、怎么领、找谁办',
    deadline.bottom + 20 + CODE_SIDE + 10,
    14,
    20,
    palette.ink2,
  );
  const foot = text('摘要，非原文；以发文单位公布的为准。', hint.bottom + 4, 14, 20, palette.ink3);
  const height = foot.bottom + EDGE;
  const blocks = [city, mark, title, benefit, deadline];
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, radius: 12, fill: palette.surface },
      ...blocks.flatMap((block) => block.shapes),
      ...code,
      ...hint.shapes,
      ...foot.shapes,
    ],
  };
}
