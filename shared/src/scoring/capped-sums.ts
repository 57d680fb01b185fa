import { type FiveNumbers, five } from './by-stars';
import { type Fraction, plus, whole } from './fraction';
import { PARTS, type ScoringSettings } from './settings';

/** A rating as the score takes it. */
export interface WeightedRating {
  /** 1 (非常不满意) to 5 (非常满意). */
  readonly stars: number;
  /** In 1/10,000 of a full rating; above 0. */
  readonly weight: number;
  /** Whose ratings at this unit belong together; ratings of nobody else have it. */
  readonly cluster: string;
}

/** What all ratings of a unit weigh, after no cluster weighs more than the cap. Weights in 1/10,000. */
export interface CappedSums {
  /** Σ w of the ratings of one star, of two, … of five. */
  readonly byStars: readonly [Fraction, Fraction, Fraction, Fraction, Fraction];
  readonly weight: Fraction;
  /** Σ w·stars. */
  readonly stars: Fraction;
  /** Σ w of ratings of three stars and more. */
  readonly satisfied: Fraction;
  /** Σ w². */
  readonly squares: Fraction;
}

/** Stars from which a rating counts as satisfied: 基本满意. */
const SATISFIED = 3;

/** Of one cluster, or of several that are scaled alike. */
interface ClusterSums {
  readonly byStars: FiveNumbers;
  weight: number;
  squares: number;
}

/**
 * Each rating of a cluster above the cap is scaled by cap / total: exactly, so that neither order nor grouping of the
 * additions can change the sum.
 * @throws RangeError for a rating that is none
 */
export function cappedSums(ratings: Iterable<WeightedRating>, settings: ScoringSettings): CappedSums {
  const cap = settings.clusterCap * PARTS;
  const byTotal = new Map<number, ClusterSums>();
  for (const sums of clusterSums(ratings).values()) {
    // Clusters under the cap share one sum, those above it one a total weight: few additions of fractions are left.
    const total = sums.weight > cap ? sums.weight : 0;
    add(sumsAt(byTotal, total), sums);
  }
  let all: Sums = { byStars: five(() => whole(0n)), squares: whole(0n) };
  for (const [total, sums] of byTotal) all = joined(all, scaled(sums, total, cap));
  return derived(all);
}

type Sums = Pick<CappedSums, 'byStars' | 'squares'>;

function derived({ byStars, squares }: Sums): CappedSums {
  const sum = (parts: readonly Fraction[]) => parts.reduce(plus, whole(0n));
  const times = ({ over, under }: Fraction, at: number) => ({ over: over * BigInt(at + 1), under });
  return {
    byStars,
    squares,
    weight: sum(byStars),
    stars: sum(byStars.map(times)),
    satisfied: sum(byStars.slice(SATISFIED - 1)),
  };
}

function clusterSums(ratings: Iterable<WeightedRating>): Map<string, ClusterSums> {
  const clusters = new Map<string, ClusterSums>();
  for (const { stars, weight, cluster } of ratings) {
    checkRating(stars, weight);
    const sums = sumsAt(clusters, cluster);
    add(sums, { byStars: five((at) => (at + 1 === stars ? weight : 0)), weight, squares: weight * weight });
  }
  return clusters;
}

/** @throws RangeError for a rating that is none */
export function checkRating(stars: number, weight: number): void {
  if (!Number.isInteger(stars) || stars < 1 || stars > 5)
    throw new RangeError(`not a number of stars: ${stars}`);
  if (!Number.isInteger(weight) || weight < 1 || weight > PARTS)
    throw new RangeError(`not a weight: ${weight}`);
}

function sumsAt<Key>(map: Map<Key, ClusterSums>, key: Key): ClusterSums {
  const sums = map.get(key) ?? { byStars: five(() => 0), weight: 0, squares: 0 };
  map.set(key, sums);
  return sums;
}

function add(sums: ClusterSums, more: ClusterSums): void {
  for (const [at, weight] of more.byStars.entries()) sums.byStars[at] = (sums.byStars[at] ?? 0) + weight;
  sums.weight += more.weight;
  sums.squares += more.squares;
  // 90 million ratings of full weight at one unit; past it a sum would be rounded silently.
  if (!Number.isSafeInteger(sums.squares)) throw new RangeError('more ratings than can be added exactly');
}

function scaled(sums: ClusterSums, total: number, cap: number): Sums {
  const [over, under] = total === 0 ? [1n, 1n] : [BigInt(cap), BigInt(total)];
  return {
    byStars: five((at) => ({ over: BigInt(sums.byStars[at] ?? 0) * over, under })),
    squares: { over: BigInt(sums.squares) * over * over, under: under * under },
  };
}

function joined(one: Sums, other: Sums): Sums {
  return {
    byStars: five((at) => plus(one.byStars[at] ?? whole(0n), other.byStars[at] ?? whole(0n))),
    squares: plus(one.squares, other.squares),
  };
}
