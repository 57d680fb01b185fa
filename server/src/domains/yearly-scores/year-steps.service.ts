import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { takeYearStep, type YearStep } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { type KeptRow, type KeptYear, lifeOf } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { hindered, notYourDesk, unknownYear } from './yearly-scores.refusals';

export interface Stepped {
  readonly year: KeptYear;
  /** Of the units that the step looks at, as they are after it. */
  readonly rows: readonly KeptRow[];
}

/** Takes a step of a year: locked, decided by the pure life of a year, kept. Whoever comes second finds what the first did. */
@Injectable()
export class YearSteps {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
  ) {}

  /** `desk`: the office that must run it; null for a step of a unit. */
  async take(
    { year, desk, step }: { readonly year: string; readonly desk: string | null; readonly step: YearStep },
    manager: EntityManager,
  ): Promise<Outcome<Stepped>> {
    const kept = await this.years.findLocked(year, manager);
    if (kept === null) return unknownYear(year);
    if (desk !== null && kept.deskUnitId !== desk) return notYourDesk();
    return this.takeLocked(kept, step, manager);
  }

  /** Of a year that this transaction has locked. */
  async takeLocked(kept: KeptYear, step: YearStep, manager: EntityManager): Promise<Outcome<Stepped>> {
    const before = await this.rowsFor(kept.year, step, manager);
    const stepped = takeYearStep(lifeOf(kept, before), step);
    if (!stepped.ok) return hindered(stepped.because);
    const { life } = stepped;
    const rows = before.map((row) => ({ ...row, ...life.rows.get(row.line.unit) }));
    const change = changeOf(kept, life, step);
    await this.years.change(kept.year, change, manager);
    const changed = rows.filter(
      (row, at) =>
        row.standing !== before[at]?.standing ||
        row.revision !== before[at]?.revision ||
        row.askedOn !== before[at]?.askedOn,
    );
    if (changed.length > 0) await this.units.keep(changed, manager);
    return ok({ year: { ...kept, ...change }, rows });
  }

  private async rowsFor(year: string, step: YearStep, manager: EntityManager): Promise<KeptRow[]> {
    if (!('unit' in step)) return this.units.ofYear(year, manager);
    const row = await this.units.find(year, step.unit, manager);
    return row === null ? [] : [row];
  }
}

/** Who signed stands with the year: the second one must be another. */
function changeOf(
  kept: KeptYear,
  { state, proposedBy }: { readonly state: KeptYear['state']; readonly proposedBy: string | null },
  step: YearStep,
): Pick<KeptYear, 'state' | 'sentOn' | 'proposedBy' | 'proposedOn' | 'signedBy' | 'signedOn'> {
  const { sentOn, proposedOn, signedBy, signedOn } = kept;
  const proposed = step.kind === 'propose' ? step.on : proposedOn;
  return {
    state,
    sentOn: step.kind === 'send' ? step.on : sentOn,
    proposedBy,
    proposedOn: proposedBy === null ? null : proposed,
    signedBy: step.kind === 'sign' ? step.by : signedBy,
    signedOn: step.kind === 'sign' ? step.on : signedOn,
  };
}
