import { Injectable } from '@nestjs/common';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { FrozenMonthsRepository, type FrozenUnitMonth } from './frozen-months.repository';
import { ScoreDaysRepository } from './score-days.repository';

/** What a year is made of. */
@Injectable()
export class FrozenMonths {
  constructor(
    private readonly repository: FrozenMonthsRepository,
    private readonly days: ScoreDaysRepository,
  ) {}

  /** Until the transaction ends nothing is frozen or corrected. */
  hold(manager: EntityManager): Promise<void> {
    return this.days.lock(manager);
  }

  /** The oldest first. */
  months(): Promise<ScoreMonth[]> {
    return this.repository.months();
  }

  /** Null before any is frozen. */
  last(): Promise<ScoreMonth | null> {
    return this.repository.last();
  }

  /** By unit; those without any are not in the answer. */
  async of(
    unitIds: readonly string[],
    months: { readonly from: ScoreMonth; readonly to: ScoreMonth },
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, readonly FrozenUnitMonth[]>> {
    const found = new Map<string, FrozenUnitMonth[]>();
    for (const one of await this.repository.between(unitIds, months, manager)) {
      const own = found.get(one.unitId);
      if (own === undefined) found.set(one.unitId, [one]);
      else own.push(one);
    }
    return found;
  }

  /** One moment of everything, for whoever compares it. */
  atOneMoment<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.days.atOneMoment(work);
  }
}
