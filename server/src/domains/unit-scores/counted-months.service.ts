import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { noRatings } from '@yingshang/shared/scoring';
import {
  type ComplaintFigures,
  firstDayOf,
  lastDayOf,
  monthOf,
  noComplaintFigures,
  type ScoreMonth,
} from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { BatchSumsRepository, type SummedSpan } from './batch-sums.repository';
import type { CountedMonth } from './month-line';
import { type CountedCause, type MomentSpan, ScoreMomentsRepository } from './score-moments.repository';
import type { UnitMonthKey } from './touched-months.repository';

/** What is counted of units in months: their ratings that are public by then, and their moments. */
@Injectable()
export class CountedMonths {
  constructor(
    private readonly sums: BatchSumsRepository,
    private readonly moments: ScoreMomentsRepository,
  ) {}

  /** In their order, each once, as of the end of the day. */
  async each(
    keys: readonly UnitMonthKey[],
    day: CalendarDate,
    manager: EntityManager,
  ): Promise<CountedMonth[]> {
    const spans = keys.map(({ unitId, month }) => spanOf(unitId, { since: month, month, day }));
    const sums = new Map((await this.sums.counted(spans, manager)).map((one) => [keyOf(one), one]));
    const causes = grouped(await this.moments.counted(spans, followUpsUntil(day), manager));
    return keys.map((key) => countedMonth(sums.get(keyOf(key)), causes.get(keyOf(key)) ?? []));
  }

  /** Several months of a unit as if they were one, the first and the last included. */
  async together(
    unitId: string,
    months: { readonly since: ScoreMonth; readonly month: ScoreMonth },
    day: CalendarDate,
  ): Promise<CountedMonth> {
    const span = spanOf(unitId, { ...months, day });
    const [sums] = await this.sums.counted([span]);
    return countedMonth(sums, await this.moments.counted([span], followUpsUntil(day)));
  }
}

/**
 * Cases of bad ratings are counted when their month is over: in a month that runs their number would grow by one on the
 * day on which one rating was put right, and so tell of it. docs/domains/scoring.md
 */
export function followUpsUntil(day: CalendarDate): CalendarDate {
  const month = monthOf(day);
  return lastDayOf(month) === day ? day : addDays(firstDayOf(month), -1);
}

function spanOf(
  unitId: string,
  { since, month, day }: { since: ScoreMonth; month: ScoreMonth; day: CalendarDate },
): MomentSpan {
  const last = lastDayOf(month);
  return { unitId, month, from: firstDayOf(since), to: last < day ? last : day };
}

function countedMonth(
  summed: SummedSpan | undefined,
  causes: readonly Pick<CountedCause, 'cause' | 'cases' | 'of' | 'seeded'>[],
): CountedMonth {
  const complaints: Record<CountedCause['cause'], ComplaintFigures['late']> = { ...noComplaintFigures };
  for (const { cause, cases, of } of causes) complaints[cause] = { cases, of };
  const seeded = summed?.seeded === true || causes.some((one) => one.seeded);
  return { ratings: summed?.sums ?? noRatings, complaints, seeded };
}

const keyOf = ({ unitId, month }: UnitMonthKey) => `${month} ${unitId}`;

function grouped<Row extends UnitMonthKey>(rows: readonly Row[]): Map<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const list = lists.get(keyOf(row));
    if (list === undefined) lists.set(keyOf(row), [row]);
    else list.push(row);
  }
  return lists;
}
