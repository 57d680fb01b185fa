/** Draws the order of the children 1 … n, the first drawn first; `round` says which draw of a series it is. */
export type OrderOf = (round: number) => readonly number[];

export interface BatteryFigures {
  /** How likely figures as odd as these are where every order is as likely as every other; of the oddest test. */
  readonly p: number;
  readonly test: string;
}

const BANDS = 20;

/**
 * Looks at a series of draws with eight questions that a biased one answers oddly. The smallest p of the eight is
 * made comparable by multiplying it with eight (Bonferroni); that of the oddest child likewise.
 */
export function askBattery(orderOf: OrderOf, children: number, draws: number): BatteryFigures {
  const counts = countDraws(orderOf, children, draws);
  const tests: Readonly<Record<string, number>> = {
    bands: chiSquareP(counts.bands.flat(), draws / BANDS, (children - 1) * (BANDS - 1)),
    child: children * Math.min(...counts.bands.map((bands) => chiSquareP(bands, draws / BANDS, BANDS - 1))),
    first: chiSquareP(counts.first, draws / children, children - 1),
    last: chiSquareP(counts.last, draws / children, children - 1),
    neighbours: twoSided(
      (counts.neighbours - draws * (children - 1) * (2 / children)) / neighbourSpread(children, draws),
    ),
    before: twoSided(
      (counts.before - (draws * (children - 1)) / 2) / Math.sqrt((draws * (children + 1)) / 12),
    ),
    unmoved: twoSided((counts.unmoved - draws) / Math.sqrt(draws)),
    repeats: counts.repeats > 0 ? 0 : 1,
  };
  const [test, p] = Object.entries(tests).reduce((worst, other) => (other[1] < worst[1] ? other : worst));
  return { p: Math.min(1, p * Object.keys(tests).length), test };
}

interface Counts {
  /** Of each child: how often it came in which twentieth. */
  readonly bands: number[][];
  readonly first: number[];
  readonly last: number[];
  /** Pairs drawn one after the other that stand one after the other in the roll. */
  neighbours: number;
  /** Neighbours of the roll of whom the earlier was drawn earlier. */
  before: number;
  /** Children whose turn is their place in the roll: one a draw, on average. */
  unmoved: number;
  /** Draws that came out as one before. */
  repeats: number;
}

function countDraws(orderOf: OrderOf, children: number, draws: number): Counts {
  const zeros = () => Array.from({ length: children }, () => 0);
  const counts: Counts = {
    bands: Array.from({ length: children }, () => Array.from({ length: BANDS }, () => 0)),
    first: zeros(),
    last: zeros(),
    neighbours: 0,
    before: 0,
    unmoved: 0,
    repeats: 0,
  };
  const seen = new Set<string>();
  for (let round = 0; round < draws; round += 1) {
    const order = orderOf(round);
    countOne(counts, order, children);
    const whole = order.join();
    if (seen.has(whole)) counts.repeats += 1;
    seen.add(whole);
  }
  return counts;
}

function countOne(counts: Counts, order: readonly number[], children: number): void {
  const turns: number[] = [];
  order.forEach((seq, turn) => {
    turns[seq - 1] = turn;
    if (seq === turn + 1) counts.unmoved += 1;
    add(counts.bands[seq - 1], Math.floor((turn * BANDS) / children));
    if (Math.abs(seq - (order[turn - 1] ?? Number.NaN)) === 1) counts.neighbours += 1;
  });
  add(counts.first, (order[0] ?? 0) - 1);
  add(counts.last, (order.at(-1) ?? 0) - 1);
  for (let at = 1; at < children; at += 1) if ((turns[at - 1] ?? 0) < (turns[at] ?? 0)) counts.before += 1;
}

function add(counts: number[] | undefined, at: number): void {
  if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
}

/** Pearson's chi-square of counts that are all expected alike; p by Wilson and Hilferty, good from some ten degrees on. */
function chiSquareP(counts: readonly number[], expected: number, degrees: number): number {
  const square = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const spread = 2 / (9 * degrees);
  return upperTail((Math.cbrt(square / degrees) - (1 - spread)) / Math.sqrt(spread));
}

/** Of a random order, pairs in a row that are neighbours are about Poisson with mean 2 (n − 1) / n. */
const neighbourSpread = (children: number, draws: number) => Math.sqrt(draws * 2 * (1 - 1 / children));

const twoSided = (deviation: number) => 2 * upperTail(Math.abs(deviation));

/** P(Z > z) of the normal distribution: the complementary error function by Numerical Recipes' erfcc, 1.2e-7 exact. */
function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
    -0.82215223, 0.17087277,
  ].reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  const tail = (t * Math.exp(-x * x + series)) / 2;
  return z >= 0 ? tail : 1 - tail;
}
