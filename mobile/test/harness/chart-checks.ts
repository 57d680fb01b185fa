import type { DrawnCanvas, DrawnText, Point } from './drawn-canvas';

/** Pixels that a round end or a guessed width of a letter may lie too far. */
const SLACK = 2;

export const texts = (canvas: DrawnCanvas): readonly string[] => canvas.texts.map(({ text }) => text);

export function boxOf(points: readonly Point[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** What reaches over the canvas's edge, where a phone cuts it off, a line each. */
export function whatLeaves({ width, height, texts: all, shapes }: DrawnCanvas): readonly string[] {
  // As `PhoneCanvas` sets them: device pixels, two to a logical one.
  const [right, bottom] = [width / 2 + SLACK, height / 2 + SLACK];
  const words = all
    .filter((one) => one.left < -SLACK || one.top < -SLACK || one.right > right || one.bottom > bottom)
    .map(({ text, left, top }) => `「${text}」 at ${Math.round(left)}, ${Math.round(top)}`);
  const outside = shapes
    .filter(({ points }) => points.some(({ x, y }) => x < -SLACK || y < -SLACK || x > right || y > bottom))
    .map(({ kind, colour }) => `a ${kind} of ${colour}`);
  return [...words, ...outside];
}

/** Words that lie on others, a line each. */
export function overlaps({ texts: all }: DrawnCanvas): readonly string[] {
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => lieOnEachOther(one, other))
      .map((other) => `「${one.text}」 and 「${other.text}」`),
  );
}

function lieOnEachOther(one: DrawnText, other: DrawnText): boolean {
  const beside = one.right <= other.left + SLACK || other.right <= one.left + SLACK;
  const below = one.bottom <= other.top + SLACK || other.bottom <= one.top + SLACK;
  return !beside && !below;
}
