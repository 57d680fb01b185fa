import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { FairnessRepository } from './fairness.repository';

/** Which published ratings belong together, for whoever works out scores of many units in one transaction. */
@Injectable()
export class ClusterReading {
  constructor(private readonly repository: FairnessRepository) {}

  /** By rating; one that belongs to no cluster is not in it. */
  clustersOf(ratingIds: readonly string[], manager?: EntityManager): Promise<ReadonlyMap<string, string>> {
    return this.repository.clustersOfMany(ratingIds, manager);
  }

  /** By rating, of those alone that share their cluster with others. */
  sharedAmong(ratingIds: readonly string[], manager: EntityManager): Promise<ReadonlyMap<string, string>> {
    return this.repository.sharedAmong(ratingIds, manager);
  }

  /** Ratings that stand otherwise, or belong elsewhere or to others, since that day. */
  changedSince(day: CalendarDate, manager: EntityManager): Promise<string[]> {
    return this.repository.changedSince(day, manager);
  }
}
