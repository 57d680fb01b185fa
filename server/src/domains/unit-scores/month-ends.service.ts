import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { lastDayOf, type ScoreMonth } from '@yingshang/shared/unit-scores';
import { ScoreDaysRepository } from './score-days.repository';

/** How far the figures of a month reach. */
@Injectable()
export class MonthEnds {
  constructor(private readonly days: ScoreDaysRepository) {}

  /** The last day whose ratings and cases are in it. */
  async asOf(month: ScoreMonth): Promise<CalendarDate> {
    const last = lastDayOf(month);
    const worked = (await this.days.last())?.day;
    return worked !== undefined && worked < last ? worked : last;
  }
}
