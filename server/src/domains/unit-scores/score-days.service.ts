import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  addDays,
  type CalendarDate,
  canonicalJson,
  holidayYears,
  ok,
  refuse,
} from '@yingshang/shared/kernel';
import { firstDayOf, lastDayOf, monthOf, monthsAfter } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { PublishedRatings } from '../reputation';
import { BatchSumming, type Working } from './batch-summing.service';
import { CaseMoments } from './case-moments.service';
import { MonthFigures } from './month-figures.service';
import { MonthFreezing } from './month-freezing.service';
import { ScoreDaysRepository } from './score-days.repository';
import type { CaseKind } from './score-moments.repository';
import { ScoredUnits } from './scored-units.service';
import { TouchedMonthsRepository } from './touched-months.repository';

const CASES_AT_ONCE = 500;
const MONTHS_AT_ONCE = 200;
const KINDS: readonly CaseKind[] = ['complaint', 'follow-up'];
/** Limits that are over move with the table of holidays: when it is another, every case is looked at again. */
const RULES = createHash('sha256').update(canonicalJson(holidayYears)).digest('hex');

interface DayDone {
  readonly months: number;
  readonly frozen: readonly string[];
}

/**
 * Works out scores at the end of a day, from what changed since the last one. Each step is a transaction that may be
 * done twice, and holds the lock: whoever is killed is followed by whoever comes next, and two at once do what one does.
 */
@Injectable()
export class ScoreDays {
  constructor(
    private readonly repository: ScoreDaysRepository,
    private readonly moments: CaseMoments,
    private readonly sums: BatchSumming,
    private readonly touched: TouchedMonthsRepository,
    private readonly figures: MonthFigures,
    private readonly freezing: MonthFreezing,
    private readonly units: ScoredUnits,
    private readonly ratings: PublishedRatings,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Yesterday, once, when its ratings were made public; null where nothing was to do. */
  async catchUp(): Promise<DayDone | null> {
    const day = addDays(this.clock.today(), -1);
    const last = await this.repository.last();
    if (last !== null && (last.day > day || (last.day === day && last.finished))) return null;
    if (!(await this.ratings.isClosed(day))) return null;
    const done = await this.workThrough(day);
    if (done !== null) await this.step(day, (manager) => this.repository.finish(day, manager));
    return done;
  }

  /** As if no day had been worked through: everything is looked at again. */
  async forgetDays(): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      await this.repository.removeDays(manager);
      return ok(null);
    });
  }

  /** Without a mark that the day is done. Null where another process is at a later day, or done with this one. */
  async workThrough(
    day: CalendarDate,
    frozenOn: (lastDay: CalendarDate) => CalendarDate = () => addDays(day, 1),
  ): Promise<DayDone | null> {
    const units = await this.units.ids();
    const since = await this.begin(day);
    if (since === undefined) return null;
    for (const kind of KINDS) if (!(await this.lookAtCases(kind, { day, since }))) return null;
    if (!(await this.sums.refresh({ day, since }, (work) => this.step(day, work)))) return null;
    const found = await this.step(day, (manager) => this.touchFollowUps({ day, since }, manager));
    if (found === undefined) return null;
    const months = await this.workOut(day, units);
    const frozen = await this.freeze(day, frozenOn);
    return months === undefined || frozen === undefined ? null : { months, frozen };
  }

  /** The day since which things changed, null for always; undefined: this day is done. */
  private async begin(day: CalendarDate): Promise<CalendarDate | null | undefined> {
    const begun = await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      const last = await this.repository.last(manager);
      if (last !== null && (last.day > day || (last.day === day && last.finished))) return refuse(SUPERSEDED);
      const done = await this.repository.lastFinished(manager);
      await this.repository.begin(day, RULES, manager);
      return ok(done !== null && done.rules === RULES ? done.day : null);
    });
    return begun.ok ? begun.value : undefined;
  }

  private async lookAtCases(kind: CaseKind, { day, since }: Working): Promise<boolean> {
    if (since !== null) {
      const ids = await this.step(day, (manager) => this.moments.changed(kind, { since, day }, manager));
      if (ids === undefined) return false;
      for (let at = 0; at < ids.length; at += CASES_AT_ONCE)
        if (!(await this.refresh(kind, ids.slice(at, at + CASES_AT_ONCE), day))) return false;
      return true;
    }
    let after: string | null = null;
    for (;;) {
      const last: string | null = after;
      const ids: string[] | undefined = await this.step(day, (manager) =>
        this.moments.idsAfter(kind, last, CASES_AT_ONCE, manager),
      );
      if (ids === undefined || !(await this.refresh(kind, ids, day))) return false;
      after = ids.at(-1) ?? null;
      if (after === null) return true;
    }
  }

  private async refresh(kind: CaseKind, ids: readonly string[], day: CalendarDate): Promise<boolean> {
    const done = await this.step(day, async (manager) => {
      await this.moments.refresh(kind, ids, day, manager);
      return true;
    });
    return done === true;
  }

  private async touchFollowUps({ day, since }: Working, manager: EntityManager): Promise<true> {
    // Cases of bad ratings come in when their month is over.
    const month = monthOf(day);
    const over = lastDayOf(month) === day ? day : lastDayOf(monthsAfter(month, -1));
    if (since === null) await this.touched.addWithFollowUps(null, over, manager);
    else if (since <= over) await this.touched.addWithFollowUps(firstDayOf(monthOf(since)), over, manager);
    return true;
  }

  private async workOut(day: CalendarDate, units: ReadonlySet<string>): Promise<number | undefined> {
    for (let months = 0; ; ) {
      const done = await this.step(day, async (manager) => {
        const taken = await this.touched.take(MONTHS_AT_ONCE, manager);
        const keys = taken.filter(({ unitId }) => units.has(unitId));
        await this.figures.workOut(keys, { day, on: addDays(day, 1), reason: null }, manager);
        return taken.length;
      });
      if (done === undefined) return undefined;
      if (done === 0) return months;
      months += done;
    }
  }

  private async freeze(
    day: CalendarDate,
    frozenOn: (lastDay: CalendarDate) => CalendarDate,
  ): Promise<string[] | undefined> {
    const due = await this.step(day, (manager) => this.freezing.due(day, manager));
    for (const month of due ?? []) {
      const on = frozenOn(lastDayOf(month));
      await this.step(day, (manager) => this.freezing.freeze(month, on, manager));
    }
    return due;
  }

  /** Undefined where another process is at a later day, or done with this one: what is worked out for it is its own. */
  private async step<T>(
    day: CalendarDate,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T | undefined> {
    const done = await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      const last = await this.repository.last(manager);
      if (last?.day !== day || last.finished) return refuse(SUPERSEDED);
      return ok(await work(manager));
    });
    return done.ok ? done.value : undefined;
  }
}

/** Between processes; nobody reads it. */
const SUPERSEDED = {
  code: 'unit-scores.superseded',
  message: '另一个进程已处理这一天的得分',
  advice: '无需处理',
};
