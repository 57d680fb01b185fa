import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getUnitYear,
  getYear,
  getYearRules,
  listYears,
} from '@yingshang/shared/contracts/yearly-scores';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import {
  CONFIRMATION_DAYS,
  rollingYear,
  unitScoreSettings,
  YEAR_DECISION_DAYS,
} from '@yingshang/shared/unit-scores';
import { FrozenMonths, UnitScores } from '../unit-scores';
import { type KeptRow, type KeptYear, settingsOf, yearRulesOf } from './score-year';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearDrafts } from './year-drafts.service';
import { YearNames } from './year-names.service';
import { figuresOf, groupedRows } from './year-views';
import { unknownYear } from './yearly-scores.refusals';

type SignedYear = ResponseOf<typeof getYear>['year'];
type UnitYear = ResponseOf<typeof getUnitYear>;

/** What everybody may see: years that were signed, and what the last twelve months would come to. */
@Injectable()
export class PublicYears {
  constructor(
    private readonly kept: ScoreYearsRepository,
    private readonly units: UnitYearsRepository,
    private readonly drafts: YearDrafts,
    private readonly names: YearNames,
    private readonly months: FrozenMonths,
    private readonly scores: UnitScores,
  ) {}

  rules(): ResponseOf<typeof getYearRules> {
    const versions = unitScoreSettings.map(yearRulesOf);
    return { versions, confirmationDays: CONFIRMATION_DAYS, decisionDays: YEAR_DECISION_DAYS };
  }

  async years(): Promise<ResponseOf<typeof listYears>> {
    return { years: await this.shownYears(await this.signed()) };
  }

  async year(asked: string): Promise<Outcome<ResponseOf<typeof getYear>>> {
    const kept = await this.find(asked);
    if (kept === undefined) return unknownYear(asked);
    const [rows, units] = [await this.units.ofYear(kept.year), await this.names.units()];
    const districts = await this.names.districts();
    const named = rows.flatMap((row) => {
      const unit = units.get(row.line.unit);
      return unit === undefined ? [] : [{ row, unit, districtName: districts.get(unit.regionCode) ?? null }];
    });
    return ok({
      year: await this.signedYear(kept),
      rules: kept.settings,
      groups: groupedRows(named),
    });
  }

  async unit(unitId: string, asked: string): Promise<Outcome<UnitYear>> {
    const shown = await this.scores.shown(unitId);
    if (!shown.ok) return shown;
    const { unit, withheld } = shown.value;
    const kept = await this.find(asked);
    if (kept === undefined && asked !== 'last') return unknownYear(asked);
    if (withheld !== null) return ok({ unit, withheld, year: null, estimate: null, seeded: false });
    const row = kept === undefined ? null : await this.units.find(kept.year, unitId);
    const { estimate, seeded } = await this.estimate(unitId);
    return ok({
      unit,
      withheld,
      year: kept === undefined || row === null ? null : await this.unitYear(kept, row),
      estimate,
      seeded: seeded || row?.seeded === true,
    });
  }

  private async unitYear(kept: KeptYear, row: KeptRow): Promise<NonNullable<UnitYear['year']>> {
    if (row.settled === null)
      throw new Error(`${row.line.unit} did not settle ${kept.year}, which is signed`);
    return {
      ...(await this.signedYear(kept)),
      figures: figuresOf(row.line),
      settled: row.settled,
      versions: await this.units.versionsOfUnit(kept.year, row.line.unit),
      rules: kept.settings,
    };
  }

  /** What the last twelve frozen months would come to, by the rules that hold. */
  private async estimate(unitId: string): Promise<Pick<UnitYear, 'estimate' | 'seeded'>> {
    const last = await this.months.last();
    if (last === null) return { estimate: null, seeded: false };
    const span = rollingYear(last);
    const rules = settingsOf(span);
    const [worked] = await this.drafts.work({ ...span, settings: rules }, [{ unitId, leftOut: [] }]);
    if (worked === undefined) return { estimate: null, seeded: false };
    const { from, to } = span;
    return { estimate: { from, to, figures: figuresOf(worked.line), rules }, seeded: worked.seeded };
  }

  private async signed(): Promise<KeptYear[]> {
    return (await this.kept.all()).filter(({ state }) => state === 'signed');
  }

  private async find(asked: string): Promise<KeptYear | undefined> {
    const signed = await this.signed();
    return asked === 'last' ? signed[0] : signed.find(({ year }) => year === asked);
  }

  private async signedYear(kept: KeptYear): Promise<SignedYear> {
    const [shown] = await this.shownYears([kept]);
    if (shown === undefined) throw new Error(`${kept.year} is not shown`);
    return shown;
  }

  private async shownYears(signed: readonly KeptYear[]): Promise<SignedYear[]> {
    const sizes = await this.units.sizes(signed.map(({ year }) => year));
    return Promise.all(
      signed.map(async ({ year, kind, from, to, signedOn, deskUnitId }) => {
        if (signedOn === null) throw new Error(`${year} is public and was not signed`);
        const size = sizes.get(year) ?? { units: 0, seeded: false };
        return { year, kind, from, to, signedOn, desk: await this.names.unit(deskUnitId), ...size };
      }),
    );
  }
}
