import { Injectable } from '@nestjs/common';
import type { MonthScore, UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { versionOn } from '@yingshang/shared/kernel';
import {
  causesOfChange,
  lastDayOf,
  monthsAfter,
  type ScoreMonth,
  unitScoreSettings,
} from '@yingshang/shared/unit-scores';
import { rankedGroups } from './city-ranking';
import { CityScores } from './city-scores.service';
import { CountedMonths } from './counted-months.service';
import { MonthEnds } from './month-ends.service';
import { type MonthLine, monthLine } from './month-line';
import { ScoreListsRepository } from './score-lists.repository';

/** A month and the eleven before it. */
const ROLLING_MONTHS = 12;

/** A unit's month with all that explains it. */
@Injectable()
export class UnitMonthReading {
  constructor(
    private readonly lists: ScoreListsRepository,
    private readonly city: CityScores,
    private readonly counted: CountedMonths,
    private readonly ends: MonthEnds,
  ) {}

  /** Null where nothing happened in the month. */
  async read(unitId: string, month: ScoreMonth): Promise<UnitMonth | null> {
    const kept = await this.lists.find(unitId, month);
    if (kept === null) return null;
    const before = await this.lists.find(unitId, monthsAfter(month, -1));
    return {
      month,
      state: kept.state,
      asOf: await this.ends.asOf(month),
      score: scoreOf(kept.line),
      place: await this.placeOf(unitId, month),
      change: before === null ? null : changeOf(kept.line, before.line),
      rolling: await this.rolling(unitId, month),
      versions: await this.lists.versions(unitId, month),
      settings: kept.line.settings,
      seeded: kept.line.seeded,
    };
  }

  private async placeOf(unitId: string, month: ScoreMonth): Promise<UnitMonth['place']> {
    const { units } = await this.city.ranking(month);
    const own = rankedGroups(units).find(({ rows }) => rows.some(({ unit }) => unit.id === unitId));
    const ranked = own?.rows.filter(({ place }) => place !== null) ?? [];
    const place = ranked.find(({ unit }) => unit.id === unitId)?.place ?? null;
    return { place, of: ranked.length, group: own?.name ?? '' };
  }

  private async rolling(unitId: string, month: ScoreMonth): Promise<UnitMonth['rolling']> {
    const from = monthsAfter(month, 1 - ROLLING_MONTHS);
    const day = await this.ends.asOf(month);
    const counted = await this.counted.together(unitId, { since: from, month }, day);
    return { from, score: scoreOf(monthLine(unitId, month, counted)) };
  }
}

function scoreOf({ hundredths, ratings, complaints, ratingCount, ranked }: MonthLine): MonthScore {
  return { hundredths, ratings, complaints, ratingCount, ranked };
}

/** Against another month. Causes tell it only where both are worked out by one version of the settings. */
export function changeOf(now: MonthLine, before: MonthLine): NonNullable<UnitMonth['change']> {
  const isSame = now.settings.unit === before.settings.unit && now.settings.rating === before.settings.rating;
  const settings = versionOn(lastDayOf(now.month), unitScoreSettings);
  return {
    from: before.month,
    hundredths: now.hundredths - before.hundredths,
    ratingTenths: now.ratings.tenths - before.ratings.tenths,
    complaintTenths: now.complaints.tenths - before.complaints.tenths,
    causes: isSame ? causesOfChange(now, before, settings) : null,
  };
}
