import type { Alignment } from './alignment';
import { LIKENESS } from './likeness';

/** How the query stands in a name, from best to worst. */
export type Shape = 'whole' | 'beginning' | 'inside' | 'scattered';

export interface MatchQuality {
  readonly shape: Shape;
  /** What kept it from being typed exactly; `letters` were meant as letters and are no mistake. */
  readonly manner: 'exact' | 'letters' | 'initials' | 'same-sound' | 'typo';
  /** 0 to 1. */
  readonly quality: number;
}

/** Each shape's floor, and how much a fully covered name adds. */
const SHAPES: Readonly<Record<Exclude<Shape, 'whole'>, { floor: number; covered: number }>> = {
  beginning: { floor: 0.76, covered: 0.2 },
  inside: { floor: 0.66, covered: 0.25 },
  scattered: { floor: 0.33, covered: 0.35 },
};
/** A short name keeps the first and the last sign of the long one: 人社局, 发改委. */
const ANCHORED = 0.2;
const CLOSE_TOGETHER = 0.12;
const SLIP = 0.16;
/** One sign in the middle of a long name is chance. */
const LONE_SIGN = 0.35;

/**
 * The formula of the directory: how well one stretch of a query answers to one name.
 *
 *   quality = shape × likeness − 0.16 × slips
 *
 * - shape: the whole name 1; its beginning 0.76 to 0.96; inside it 0.66 to 0.91, growing with the share of the name
 *   that is covered; signs in their order with gaps 0.33 to 0.88, more when they stand close together, and
 *   more when they hold the first and the last sign as short names do;
 * - likeness: the mean over the found signs (written 1, spelled 0.96, initial 0.92, same sound 0.86, near sound 0.78);
 * - slips: signs that are wrong, superfluous or swapped; at most one in three signs, else it is no match.
 *
 * So exact > spelled > initials > same sound > typo within a shape, and whole > beginning > inside > scattered.
 */
export function matchQuality(found: Alignment, nameLength: number): MatchQuality | undefined {
  const signs = found.found.length;
  if (found.slips > 0 && (signs < 2 || found.slips > Math.floor((found.to - found.from) / 3)))
    return undefined;
  const shape = shapeOf(found, nameLength);
  const mean = found.like.reduce((sum, like) => sum + like, 0) / signs;
  const lone = signs === 1 && nameLength > 2 && shape !== 'whole' ? LONE_SIGN : 1;
  const quality = lone * shapeScore(shape, found, nameLength) * mean - SLIP * found.slips;
  return quality > 0 ? { shape, manner: mannerOf(found), quality } : undefined;
}

function shapeOf({ found }: Alignment, nameLength: number): Shape {
  const [first = 0] = found;
  const last = found.at(-1) ?? first;
  if (last - first + 1 !== found.length) return 'scattered';
  if (found.length === nameLength) return 'whole';
  return first === 0 ? 'beginning' : 'inside';
}

function shapeScore(shape: Shape, { found }: Alignment, nameLength: number): number {
  if (shape === 'whole') return 1;
  const coverage = found.length / nameLength;
  const { floor, covered } = SHAPES[shape];
  const score = floor + covered * coverage;
  if (shape !== 'scattered') return score;
  const [first = 0] = found;
  const last = found.at(-1) ?? first;
  const density = found.length / (last - first + 1);
  return score + CLOSE_TOGETHER * density + (first === 0 && last === nameLength - 1 ? ANCHORED : 0);
}

function mannerOf({ like, slips }: Alignment): MatchQuality['manner'] {
  if (slips > 0) return 'typo';
  const values = new Set(like);
  if (values.has(LIKENESS.sameSound) || values.has(LIKENESS.nearSound)) return 'same-sound';
  if (values.has(LIKENESS.nearlySpelled)) return 'same-sound';
  if (values.has(LIKENESS.begun)) return 'initials';
  return values.has(LIKENESS.spelled) ? 'letters' : 'exact';
}
