import { codeShapes, type Drawing, LIGHT, paragraph } from '../policies/graphic';

export interface ReceiptPicture {
  readonly planTitle: string;
  /** Masked, as the receipt has them. */
  readonly children: string;
  readonly changedOn: string;
  readonly modules: readonly string[];
}

const EDGE = 24;
const CODE_SIDE = 240;

/** The picture that a guardian keeps: whose it is, of which draw, and the code by which the result is found. */
export function layoutReceipt(receipt: ReceiptPicture, width: number): Drawing {
  const inner = width - 2 * EDGE;
  const side = Math.min(CODE_SIDE, inner);
  const text = (words: string, top: number, size: number, line: number, fill: string, bold = false) =>
    paragraph(words, EDGE, top, inner, { size, line, bold, fill });
  const head = text('入园报名回执', EDGE, 20, 30, LIGHT.ink, true);
  const plan = text(receipt.planTitle, head.bottom + 6, 16, 25, LIGHT.ink2);
  const child = text(receipt.children, plan.bottom + 6, 16, 25, LIGHT.ink, true);
  const code = { x: (width - side) / 2, y: child.bottom + 12, side };
  const secret = text(
    '谁有这张图，谁就能查到结果。请不要发给别人。',
    code.y + side + 8,
    16,
    25,
    LIGHT.brand,
    true,
  );
  const dated = text(
    `${receipt.changedOn}的回执。之后改过孩子信息的，请重新保存。`,
    secret.bottom + 6,
    14,
    21,
    LIGHT.ink3,
  );
  const height = dated.bottom + EDGE;
  return {
    width,
    height,
    shapes: [
      { kind: 'box', x: 0, y: 0, width, height, radius: 12, fill: LIGHT.surface },
      ...[head, plan, child].flatMap(({ shapes }) => shapes),
      ...codeShapes(receipt.modules, code),
      ...[secret, dated].flatMap(({ shapes }) => shapes),
    ],
  };
}
