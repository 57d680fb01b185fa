import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { lastDayOf, monthOf, monthsAfter, type ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { MonthLedger } from './month-ledger.service';
import { ScoreNews } from './score-news.service';
import { UnitMonthsRepository } from './unit-months.repository';

/** Freezes months that are over: as they stand they are the first version of each unit, and one entry of the ledger. */
@Injectable()
export class MonthFreezing {
  constructor(
    private readonly months: UnitMonthsRepository,
    private readonly ledger: MonthLedger,
    private readonly news: ScoreNews,
    private readonly clock: Clock,
  ) {}

  /** Months that were over at the end of the day and still run, the oldest first. */
  due(day: CalendarDate, manager: EntityManager): Promise<ScoreMonth[]> {
    const month = monthOf(day);
    return this.months.runningUntil(lastDayOf(month) === day ? month : monthsAfter(month, -1), manager);
  }

  /** How many units it has. Nothing the second time. */
  async freeze(month: ScoreMonth, on: CalendarDate, manager: EntityManager): Promise<number> {
    const lines = await this.months.running(month, manager);
    const versions = lines.map((line) => ({ version: 1, on, reason: null, line }));
    await this.ledger.keep(versions, manager);
    await this.months.keep(
      lines.map((line) => ({ state: 'frozen' as const, version: 1, line })),
      manager,
    );
    // Of months that were over long ago (a first day, the demo's making) nobody is told.
    if (month === monthsAfter(monthOf(this.clock.today()), -1))
      await this.news.frozen(
        month,
        lines.map(({ unit }) => unit),
        manager,
      );
    return lines.length;
  }
}
