import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { monthOf } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { type PublishedBatch, PublishedRatings } from '../reputation';
import { sumsOfBatch } from './batch-sums';
import { BatchSumsRepository } from './batch-sums.repository';
import { TouchedMonthsRepository } from './touched-months.repository';

/** A usual day has one of each unit. */
const BATCHES_AT_ONCE = 1_000;

export interface Working {
  readonly day: CalendarDate;
  /** What changed since then is looked at; null: everything. */
  readonly since: CalendarDate | null;
}

/** Undefined where another process took over. */
export type Step = <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T | undefined>;

/**
 * Keeps what batches weigh. A batch that changed is read again as a whole, never added to or taken from: so it may be
 * done twice, and a month that is the sum of its batches forgets nothing. docs/decisions/0036
 */
@Injectable()
export class BatchSumming {
  constructor(
    private readonly ratings: PublishedRatings,
    private readonly repository: BatchSumsRepository,
    private readonly touched: TouchedMonthsRepository,
  ) {}

  /** Of batches that changed, whose months are to be worked out. False where another process took over. */
  async refresh({ day, since }: Working, step: Step): Promise<boolean> {
    const batches = await step((manager) => this.ratings.batchesTouched(since, day, manager));
    if (batches === undefined) return false;
    for (let at = 0; at < batches.length; at += BATCHES_AT_ONCE) {
      const some = batches.slice(at, at + BATCHES_AT_ONCE);
      const done = await step((manager) => this.sumUp(some, manager));
      if (done === undefined) return false;
    }
    return true;
  }

  private async sumUp(batches: readonly PublishedBatch[], manager: EntityManager): Promise<true> {
    const counted = await this.ratings.countedOf(batches, manager);
    await this.repository.replace(batches, counted.map(sumsOfBatch), manager);
    const months = batches.map(({ unitId, closedOn }) => ({ unitId, month: monthOf(closedOn) }));
    await this.touched.add(months, manager);
    return true;
  }
}
