import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getCityScores,
  getScoreBoard,
  LostPoints,
  ScoreCorrection,
} from '@yingshang/shared/contracts/unit-scores';
import { type Outcome, ok, versionOn } from '@yingshang/shared/kernel';
import { lastDayOf, monthsAfter, type ScoreMonth, unitScoreSettings } from '@yingshang/shared/unit-scores';
import { CityService } from '../city';
import { type RankingUnit, rankedGroups, scoreBands, scoreBoard } from './city-ranking';
import { districtMeans } from './district-means';
import { KeptByRevision } from './kept-by-revision';
import { MonthEnds } from './month-ends.service';
import { pointsLost } from './points-lost';
import { ScoreListsRepository } from './score-lists.repository';
import { ScoreRevision } from './score-revision.service';
import { ScoredUnits } from './scored-units.service';
import { noMonths, notFrozen, unknownMonth } from './unit-scores.refusals';

type CityPage = ResponseOf<typeof getCityScores>;

/** Of a month, beside its board. */
const MOST_CORRECTIONS = 100;

interface Ranking {
  readonly units: readonly RankingUnit[];
  readonly isFrozen: boolean;
  readonly seeded: boolean;
}

/**
 * The scores of all units of a month, side by side. Reads the figures that are kept: how many events are behind them does
 * not matter. What is made of them stays until figures, or the city, are others: everybody asks for the same page.
 */
@Injectable()
export class CityScores {
  private readonly months = new KeptByRevision<ScoreMonth[]>();
  private readonly last = new KeptByRevision<ScoreMonth | null>();
  private readonly pages = new KeptByRevision<CityPage>();
  private readonly rankings = new KeptByRevision<Ranking>();

  constructor(
    private readonly lists: ScoreListsRepository,
    private readonly units: ScoredUnits,
    private readonly city: CityService,
    private readonly ends: MonthEnds,
    private readonly revision: ScoreRevision,
  ) {}

  /** Of a month, or of the `last` that was frozen. */
  async ofMonth(asked: string): Promise<Outcome<CityPage>> {
    const revision = await this.revision.current();
    const months = await this.months.of(revision, 'all', () => this.lists.months());
    const month = asked === 'last' ? await this.last.of(revision, 'last', () => this.lastOf(months)) : asked;
    if (month === null) return noMonths();
    if (!months.includes(month)) return unknownMonth(month);
    return ok(await this.pages.of(revision, month, () => this.pageOf(month, months)));
  }

  async boardOf(month: ScoreMonth): Promise<Outcome<ResponseOf<typeof getScoreBoard>>> {
    if (!(await this.lists.months()).includes(month)) return unknownMonth(month);
    const { units, isFrozen, seeded } = await this.ranking(month);
    if (!isFrozen) return notFrozen(month);
    const groups = scoreBoard(rankedGroups(units));
    const lost = await this.lostBy(
      month,
      groups.flatMap(({ black }) => black.map(({ unit }) => unit.id)),
    );
    return ok({
      month,
      groups: groups.map(({ red, black, ...group }) => ({
        ...group,
        red: [...red],
        black: black.map((row) => ({ ...row, lost: lost.get(row.unit.id) ?? [] })),
      })),
      corrections: await this.corrections(month, units),
      seeded,
    });
  }

  private async pageOf(month: ScoreMonth, months: ScoreMonth[]): Promise<CityPage> {
    const { units, isFrozen, seeded } = await this.ranking(month);
    const groups = rankedGroups(units);
    return {
      month,
      state: isFrozen ? 'frozen' : 'running',
      asOf: await this.ends.asOf(month),
      months,
      groups: groups.map(({ key, name, rows }) => ({ key, name, rows: [...rows] })),
      bands: scoreBands(groups),
      districts: districtMeans(await this.districts(), units),
      seeded,
    };
  }

  private async lostBy(
    month: ScoreMonth,
    unitIds: readonly string[],
  ): Promise<ReadonlyMap<string, LostPoints[]>> {
    const settings = versionOn(lastDayOf(month), unitScoreSettings);
    const lines = unitIds.length === 0 ? [] : await this.lists.linesOf(month, unitIds);
    return new Map(lines.map((line) => [line.unit, pointsLost(line, settings)]));
  }

  private async corrections(month: ScoreMonth, units: readonly RankingUnit[]): Promise<ScoreCorrection[]> {
    const shown = new Map(units.map(({ unit }) => [unit.id, unit.name]));
    const found = await this.lists.corrections(month, [...shown.keys()], MOST_CORRECTIONS);
    return found.map(({ unitId, ...one }) => ({
      ...one,
      unit: { id: unitId, name: shown.get(unitId) ?? '' },
    }));
  }

  /** The one that was frozen last, else the one that runs. Of these only the newest can be running. */
  private async lastOf([newest, before]: readonly ScoreMonth[]): Promise<ScoreMonth | null> {
    if (newest === undefined) return null;
    const isFrozen = (await this.lists.ofMonth(newest)).some(({ state }) => state === 'frozen');
    return isFrozen ? newest : (before ?? newest);
  }

  /** Every scored unit that has figures in the month. */
  async ranking(month: ScoreMonth): Promise<Ranking> {
    return this.rankings.of(await this.revision.current(), month, () => this.rankingOf(month));
  }

  private async rankingOf(month: ScoreMonth): Promise<Ranking> {
    const units = new Map((await this.units.all()).map((unit) => [unit.id, unit]));
    const districts = new Map((await this.districts()).map(({ code, name }) => [code, name]));
    const before = new Map(
      (await this.lists.ofMonth(monthsAfter(month, -1))).map(({ unitId, hundredths }) => [
        unitId,
        hundredths,
      ]),
    );
    const found = (await this.lists.ofMonth(month)).flatMap((figure): RankingUnit[] => {
      const unit = units.get(figure.unitId);
      if (unit === undefined) return [];
      const districtName = districts.get(unit.regionCode) ?? null;
      return [{ unit, figure, districtName, before: before.get(unit.id) ?? null }];
    });
    return {
      units: found,
      isFrozen: found.some(({ figure }) => figure.state === 'frozen'),
      seeded: found.some(({ figure }) => figure.seeded),
    };
  }

  private async districts() {
    const view = await this.city.view();
    return view.ok ? view.value.districts : [];
  }
}
