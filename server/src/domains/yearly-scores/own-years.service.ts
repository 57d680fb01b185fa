import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getOwnYear } from '@yingshang/shared/contracts/yearly-scores';
import { confirmationUntil, settledWay } from '@yingshang/shared/unit-scores';
import { Clock } from '../../platform/clock';
import { type KeptYear } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearNames } from './year-names.service';
import { YearObjections } from './year-objections.service';
import { figuresOf } from './year-views';

/** A unit's year as the unit reads it, once it was sent. */
@Injectable()
export class OwnYears {
  constructor(
    private readonly years: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly objections: YearObjections,
    private readonly names: YearNames,
    private readonly clock: Clock,
  ) {}

  async view(unitId: string, asked: string): Promise<ResponseOf<typeof getOwnYear>> {
    const unit = await this.names.unit(unitId);
    const sent = (await this.years.all()).filter(({ state }) => state !== 'draft');
    const kept = asked === 'last' ? sent[0] : sent.find(({ year }) => year === asked);
    return { unit, year: kept === undefined ? null : await this.year(kept, unitId) };
  }

  private async year(kept: KeptYear, unitId: string): Promise<ResponseOf<typeof getOwnYear>['year']> {
    const row = await this.units.find(kept.year, unitId);
    if (row === null) return null;
    const { year, kind, from, to, state, settings: rules } = kept;
    const { standing, revision, askedOn, seeded } = row;
    const today = this.clock.today();
    const settled = row.settled ?? settledWay(row, today);
    return {
      year,
      kind,
      from,
      to,
      state,
      figures: figuresOf(row.line),
      rules,
      standing,
      settled,
      revision,
      until: askedOn === null ? null : confirmationUntil(askedOn),
      open: state !== 'signed' && standing === 'asked' && settled === null,
      objections: await this.objections.ofUnit(year, unitId),
      seeded,
    };
  }
}
