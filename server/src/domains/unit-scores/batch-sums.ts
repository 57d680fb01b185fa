import { type ByStars, sumsOfRatings, type WeightedRating } from '@yingshang/shared/scoring';
import type { BatchWithShared, PublishedBatch } from '../reputation';

/** What a batch adds to the score of every span of days in which it lies. */
export interface BatchSums extends PublishedBatch {
  readonly seeded: boolean;
  readonly counts: ByStars;
  readonly weights: ByStars;
  /** Of ratings whose cluster has others, wherever those lie: only with all batches of a month is it known what it weighs. */
  readonly clusters: readonly { readonly cluster: string; readonly weights: ByStars }[];
}

export function sumsOfBatch({ ratings, shared, ...batch }: BatchWithShared): BatchSums {
  const { counts, weights } = sumsOfRatings(ratings);
  const { unitId, batch: number, closedOn, seeded } = batch;
  const byCluster = new Map<string, WeightedRating[]>();
  for (const one of ratings)
    if (shared.has(one.cluster)) byCluster.set(one.cluster, [...(byCluster.get(one.cluster) ?? []), one]);
  const clusters = [...byCluster].map(([cluster, own]) => ({ cluster, weights: sumsOfRatings(own).weights }));
  return { unitId, batch: number, closedOn, seeded, counts, weights, clusters };
}
