import { Injectable } from '@nestjs/common';
import type { CorrectionReason } from '@yingshang/shared/contracts/unit-scores';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CountedMonths } from './counted-months.service';
import { type CorrectedMonth, MonthCorrections } from './month-corrections';
import { MonthLedger } from './month-ledger.service';
import { isMeasured, lineText, type MonthLine, monthLine } from './month-line';
import { reasonOfChange } from './month-record';
import type { UnitMonthKey } from './touched-months.repository';
import { type KeptMonth, UnitMonthsRepository } from './unit-months.repository';

interface WorkedOut {
  /** The last day that counts. */
  readonly day: CalendarDate;
  /** On which a frozen month gets its new version: a decision's own day may come before the days until then were counted. */
  readonly on: CalendarDate;
  /** Of a frozen month that is other than it was; null: as the figures say. */
  readonly reason: CorrectionReason | null;
}

/** Works months out and keeps them: the present figures of one that runs, a new version of one that was frozen. */
@Injectable()
export class MonthFigures {
  constructor(
    private readonly counted: CountedMonths,
    private readonly months: UnitMonthsRepository,
    private readonly ledger: MonthLedger,
    private readonly corrections: MonthCorrections,
  ) {}

  /** Each once. What comes out as it was is left alone. */
  async workOut(
    keys: readonly UnitMonthKey[],
    { day, on, reason }: WorkedOut,
    manager: EntityManager,
  ): Promise<void> {
    const lines = await this.linesOf(keys, day, manager);
    const kept = new Map((await this.months.many(keys, manager)).map((one) => [keyOf(one.line), one]));
    const frozen = await this.months.frozen([...new Set(keys.map(({ month }) => month))], manager);
    const next: KeptMonth[] = [];
    const gone: UnitMonthKey[] = [];
    const corrected: CorrectedMonth[] = [];
    for (const line of lines) {
      const before = kept.get(keyOf(line));
      if (before !== undefined ? lineText(before.line) === lineText(line) : !isMeasured(line)) continue;
      if (frozen.has(line.month)) {
        const why = reason ?? (before === undefined ? 'late-records' : reasonOfChange(before.line, line));
        next.push(await this.corrected(line, before, { on, reason: why }, manager));
        corrected.push({ unitId: line.unit, month: line.month, reason: why });
      } else if (isMeasured(line)) next.push({ state: 'running', version: 0, line });
      else gone.push({ unitId: line.unit, month: line.month });
    }
    if (next.length > 0) await this.months.keep(next, manager);
    if (gone.length > 0) await this.months.removeRunning(gone, manager);
    await this.corrections.tell(corrected, manager);
  }

  private async linesOf(
    keys: readonly UnitMonthKey[],
    day: CalendarDate,
    manager: EntityManager,
  ): Promise<MonthLine[]> {
    const counted = await this.counted.each(keys, day, manager);
    return keys.flatMap(({ unitId, month }, at) => {
      const one = counted[at];
      return one === undefined ? [] : [monthLine(unitId, month, one)];
    });
  }

  /** A unit of which nothing was known when the month was frozen gets its first version so. */
  private async corrected(
    line: MonthLine,
    before: KeptMonth | undefined,
    { on, reason }: { readonly on: CalendarDate; readonly reason: CorrectionReason },
    manager: EntityManager,
  ): Promise<KeptMonth> {
    const version = (before?.version ?? 0) + 1;
    await this.ledger.keep([{ version, on, reason, line }], manager);
    return { state: 'frozen', version, line };
  }
}

const keyOf = ({ unit, month }: Pick<MonthLine, 'unit' | 'month'>) => `${month} ${unit}`;
