import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { DeskYear, getYearDesk } from '@yingshang/shared/contracts/yearly-scores';
import { Clock } from '../../platform/clock';
import type { KeptYear } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearDesks } from './year-desks.service';
import { YearNames } from './year-names.service';
import { YearObjections } from './year-objections.service';
import { YearOpening } from './year-opening.service';
import { countsOf, deskRow } from './year-views';

/** What the office that runs the assessment sees: how far each year is, and what hinders it. */
@Injectable()
export class YearDesk {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly objections: YearObjections,
    private readonly opening: YearOpening,
    private readonly desks: YearDesks,
    private readonly names: YearNames,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, unitId: string): Promise<ResponseOf<typeof getYearDesk>> {
    const mayRun = await this.desks.mayRun(unitId);
    const own = (await this.years.all()).filter(({ deskUnitId }) => deskUnitId === unitId);
    const years: DeskYear[] = [];
    for (const year of own) years.push(await this.year(year, actor));
    return { mayRun, toOpen: mayRun ? [...(await this.opening.toOpen())] : [], years };
  }

  private async year(kept: KeptYear, { personId }: Actor): Promise<DeskYear> {
    const { year, kind, from, to, state, openedOn, sentOn, proposedOn, signedOn, returned } = kept;
    const units = await this.names.units();
    const all = await this.units.ofYear(year);
    const today = this.clock.today();
    const rows = all.map((row) => deskRow(row, units.get(row.line.unit)?.name ?? '', today));
    return {
      year,
      kind,
      from,
      to,
      state,
      desk: await this.names.unit(kept.deskUnitId),
      openedOn,
      sentOn,
      proposedOn,
      signedOn,
      proposedByYou: kept.proposedBy === personId,
      returned,
      rules: kept.settings,
      counts: countsOf(rows),
      rows,
      objections: await this.objections.ofYear(year),
      seeded: all.some(({ seeded }) => seeded),
    };
  }
}
