import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { WeightedRating } from '@yingshang/shared/scoring';
import type { EntityManager } from 'typeorm';
import { ClusterReading } from '../fairness';
import {
  type CountedBatch,
  type PublishedBatch,
  PublishedRatingsRepository,
  type UnitSpan,
} from './published-ratings.repository';
import { ReputationRepository } from './reputation.repository';

/** A batch, and the ratings of it that count. */
export interface BatchRatings extends PublishedBatch {
  readonly seeded: boolean;
  readonly ratings: readonly WeightedRating[];
}

/** Those of them that share their cluster, among all that count. */
export interface BatchWithShared extends BatchRatings {
  readonly shared: ReadonlySet<string>;
}

/** A query takes so many ids at once without growing past what a connection sends in one piece. */
const IDS_AT_ONCE = 50_000;

/** What was made public of ratings, for the scores of months. */
@Injectable()
export class PublishedRatings {
  constructor(
    private readonly repository: PublishedRatingsRepository,
    private readonly reputations: ReputationRepository,
    private readonly clusters: ClusterReading,
  ) {}

  /** Whether the batches of that day, and of all before it, were closed. */
  isClosed(day: CalendarDate): Promise<boolean> {
    return this.reputations.isDone(day);
  }

  /**
   * Batches that were closed, or of which a rating stands otherwise or belongs elsewhere, since that day; null: all.
   * Of those closed until the other day alone; each once.
   */
  async batchesTouched(
    since: CalendarDate | null,
    until: CalendarDate,
    manager: EntityManager,
  ): Promise<PublishedBatch[]> {
    const closed = await this.repository.closed(since, until, manager);
    if (since === null) return closed;
    const changed = await this.clusters.changedSince(since, manager);
    for (let at = 0; at < changed.length; at += IDS_AT_ONCE)
      closed.push(
        ...(await this.repository.batchesWith(changed.slice(at, at + IDS_AT_ONCE), until, manager)),
      );
    return [...new Map(closed.map((one) => [`${one.batch} ${one.unitId}`, one])).values()];
  }

  /** Those that count; `shared`: clusters that have several ratings. Batches without any are not among them. */
  async countedOf(batches: readonly PublishedBatch[], manager: EntityManager): Promise<BatchWithShared[]> {
    const found = await this.repository.countedOf(batches, manager);
    const clusters = await this.clusters.sharedAmong(idsOf(found), manager);
    const shared = new Set(clusters.values());
    return found.map((one) => ({ ...ratedBatch(one, clusters), shared }));
  }

  /** Those that count and were made public in these spans of days, a batch at a time; in no order. */
  async countedIn(spans: readonly UnitSpan[], manager: EntityManager): Promise<BatchRatings[]> {
    const found = await this.repository.countedIn(spans, manager);
    const clusters = await this.clusters.clustersOf(idsOf(found), manager);
    return found.map((one) => ratedBatch(one, clusters));
  }

  /** Units of which anything was made public. */
  units(manager: EntityManager): Promise<string[]> {
    return this.repository.unitsWithBatches(manager);
  }
}

const idsOf = (batches: readonly CountedBatch[]) =>
  batches.flatMap(({ ratings }) => ratings.map(([ratingId]) => ratingId));

function ratedBatch(batch: CountedBatch, clusters: ReadonlyMap<string, string>): BatchRatings {
  const ratings = batch.ratings.map(([ratingId, stars, weight]): WeightedRating => {
    return { stars, weight, cluster: clusters.get(ratingId) ?? ratingId };
  });
  return { ...batch, ratings };
}
