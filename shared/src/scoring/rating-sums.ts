import { type ByStars, type FiveNumbers, five } from './by-stars';
import { type CappedSums, checkRating, type WeightedRating } from './capped-sums';
import { type Fraction, plus, whole } from './fraction';
import { PARTS, type ScoringSettings } from './settings';

/**
 * Ratings of a unit as sums, which can be kept and added up whatever the order: enough for its score, and much less than
 * the ratings. Weights in 1/10,000, before any cap.
 */
export interface RatingSums {
  /** How many ratings. */
  readonly counts: ByStars;
  /** Σ w of all of them. */
  readonly weights: ByStars;
  /** Σ w of those of each cluster that has several; they are in `weights`, too. A rating alone never passes the cap. */
  readonly clusters: readonly ByStars[];
}

export const noRatings: RatingSums = { counts: five(() => 0), weights: five(() => 0), clusters: [] };

/**
 * The same sums without the single ratings.
 * @example sumsOfRatings([{ stars: 5, weight: 10_000, cluster: 'a' }]).weights // [0, 0, 0, 0, 10_000]
 * @throws RangeError for a rating that is none
 */
export function sumsOfRatings(ratings: Iterable<WeightedRating>): RatingSums {
  const counts: FiveNumbers = five(() => 0);
  const weights: FiveNumbers = five(() => 0);
  const clusters = new Map<string, { readonly byStars: FiveNumbers; ratings: number }>();
  for (const { stars, weight, cluster } of ratings) {
    checkRating(stars, weight);
    const at = stars - 1;
    const own = clusters.get(cluster) ?? { byStars: five(() => 0), ratings: 0 };
    clusters.set(cluster, own);
    own.ratings += 1;
    counts[at] = (counts[at] ?? 0) + 1;
    for (const sums of [weights, own.byStars]) sums[at] = (sums[at] ?? 0) + weight;
  }
  const several = [...clusters.values()].filter((one) => one.ratings > 1);
  return { counts, weights, clusters: several.map(({ byStars }) => byStars) };
}

/**
 * Σ w by stars after the caps, exactly: what clusters above the cap weigh is taken out of the sum of all, and put back
 * scaled by cap / total.
 * @throws RangeError for sums that are none of ratings, or that cannot be exact any more
 */
export function cappedByStars(sums: RatingSums, settings: ScoringSettings): CappedSums['byStars'] {
  const cap = settings.clusterCap * PARTS;
  const rest: FiveNumbers = [...sums.weights];
  // Clusters of one total are scaled alike: few additions of fractions are left.
  const byTotal = new Map<number, FiveNumbers>();
  for (const cluster of sums.clusters) {
    const total = cluster.reduce((all, one) => all + one, 0);
    if (total <= cap) continue;
    const alike = byTotal.get(total) ?? five(() => 0);
    byTotal.set(total, alike);
    for (const [at, weight] of cluster.entries()) {
      rest[at] = (rest[at] ?? 0) - weight;
      alike[at] = (alike[at] ?? 0) + weight;
    }
  }
  checkSums(rest, sums.weights);
  return five((at) => {
    let all: Fraction = whole(BigInt(rest[at] ?? 0));
    for (const [total, alike] of byTotal)
      all = plus(all, { over: BigInt(alike[at] ?? 0) * BigInt(cap), under: BigInt(total) });
    return all;
  });
}

function checkSums(rest: ByStars, all: ByStars): void {
  if ([...rest, ...all].every((one) => Number.isSafeInteger(one) && one >= 0)) return;
  throw new RangeError(
    `not sums of ratings: ${all.join(', ')}, without those above the cap ${rest.join(', ')}`,
  );
}
