import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { type CorrectedMonth, MonthCorrections } from '../unit-scores';
import type { KeptRow, KeptYear } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearDrafts } from './year-drafts.service';
import { YearLedger } from './year-ledger.service';
import { YearNews } from './year-news.service';
import { yearLineText } from './year-record';
import { YearSteps } from './year-steps.service';

/**
 * A frozen month was corrected: a year that is not signed is worked out anew, and a unit that had its say is asked again;
 * of a signed one the unit gets a new version with the month's reason.
 */
@Injectable()
export class YearCorrections {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly drafts: YearDrafts,
    private readonly steps: YearSteps,
    private readonly ledger: YearLedger,
    private readonly news: YearNews,
    private readonly clock: Clock,
    corrections: MonthCorrections,
  ) {
    corrections.follow((corrected, manager) => this.follow(corrected, manager));
  }

  private async follow(corrected: readonly CorrectedMonth[], manager: EntityManager): Promise<void> {
    for (const one of corrected)
      for (const year of await this.years.withMonthLocked(one.month, manager)) {
        const row = await this.units.find(year.year, one.unitId, manager);
        if (row !== null) await this.correct(year, row, one, manager);
      }
  }

  private async correct(
    year: KeptYear,
    row: KeptRow,
    { unitId, reason }: CorrectedMonth,
    manager: EntityManager,
  ): Promise<void> {
    const [now] = await this.drafts.work(year, [{ unitId, leftOut: row.leftOut }], manager);
    if (now === undefined) return;
    const settled = row.settled ?? 'confirmed';
    if (yearLineText({ line: now.line, settled }) === yearLineText({ line: row.line, settled })) return;
    const on = this.clock.today();
    if (year.state !== 'signed') return this.askAgain(year, { ...row, ...now }, manager);
    const version = row.version + 1;
    await this.units.keep([{ ...row, ...now, version }], manager);
    await this.ledger.keep(year, [{ version, on, reason, settled, line: now.line }], manager);
    await this.news.corrected(year.year, unitId, manager);
  }

  /** Before the step, so that the step keeps the new figures with their new number. */
  private async askAgain(year: KeptYear, row: KeptRow, manager: EntityManager): Promise<void> {
    const { unit } = row.line;
    await this.units.keep([row], manager);
    const stepped = await this.steps.takeLocked(
      year,
      { kind: 'correct', unit, on: this.clock.today() },
      manager,
    );
    if (!stepped.ok) throw new Error(`${unit} could not be asked again: ${stepped.refusal.code}`);
    const isAsked = stepped.value.rows.some(({ standing }) => standing === 'asked');
    if (isAsked) await this.news.asked(year.year, [unit], manager);
  }
}
