import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { type CountedCase, CountedFollowUpsRepository } from './counted-follow-ups.repository';

/** Cases of bad ratings as scores count them; which rating, and who gave it, is not asked. */
@Injectable()
export class CountedFollowUps {
  constructor(private readonly repository: CountedFollowUpsRepository) {}

  /** Cases of which these days may say something new; once each. */
  touched(since: CalendarDate, until: CalendarDate, manager: EntityManager): Promise<string[]> {
    return this.repository.touched(since, until, manager);
  }

  /** All of them, by their ids, after one. */
  idsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    return this.repository.idsAfter(after, most, manager);
  }

  /** Of these, those that staff of the unit can open at their desk. */
  async openAt(unitId: string, ids: readonly string[], today: CalendarDate): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.shownTo(unitId, ids, today));
  }

  many(ids: readonly string[], manager: EntityManager): Promise<CountedCase[]> {
    return this.repository.many(ids, manager);
  }
}
