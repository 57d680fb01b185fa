import type { MonthScore } from '@yingshang/shared/contracts/unit-scores';
import { canonicalJson, type JsonObject, versionOn } from '@yingshang/shared/kernel';
import { type RatingSums, scoringSettings } from '@yingshang/shared/scoring';
import {
  type ComplaintFigures,
  lastDayOf,
  type ScoreMonth,
  unitScore,
  unitScoreSettings,
} from '@yingshang/shared/unit-scores';

/** The score of a unit in a month, as it is kept, hashed and compared: whole numbers and nothing of anybody. */
export interface MonthLine extends MonthScore {
  readonly v: 1;
  readonly unit: string;
  readonly month: ScoreMonth;
  readonly settings: { readonly rating: number; readonly unit: number };
  /** Made-up ratings or complaints are among them. */
  readonly seeded: boolean;
}

export interface CountedMonth {
  /** Those that count and were made public in the month. */
  readonly ratings: RatingSums;
  readonly complaints: ComplaintFigures;
  readonly seeded: boolean;
}

/** By the settings of the month's last day. The same whatever the order of the ratings. */
export function monthLine(unit: string, month: ScoreMonth, counted: CountedMonth): MonthLine {
  const day = lastDayOf(month);
  const settings = { rating: versionOn(day, scoringSettings), unit: versionOn(day, unitScoreSettings) };
  const { hundredths, ratings, complaints, ratingCount, ranked } = unitScore(counted, settings);
  return {
    v: 1,
    unit,
    month,
    hundredths,
    ratings: { tenths: ratings.tenths, deductions: [...ratings.deductions] },
    complaints: { tenths: complaints.tenths, deductions: [...complaints.deductions] },
    ratingCount,
    ranked,
    settings: { rating: settings.rating.version, unit: settings.unit.version },
    seeded: counted.seeded,
  };
}

/** Whether anything happened at the unit in the month: else it has no score. */
export function isMeasured({ ratingCount, complaints }: MonthLine): boolean {
  return ratingCount > 0 || complaints.deductions.some(({ of }) => of > 0);
}

/** As it is hashed. A line that was kept as JSON and read again has the same text. */
export function lineText(line: MonthLine | JsonObject): string {
  return canonicalJson(line);
}

/** By unit, then by month, in the order of their signs: no language sorts them otherwise. */
export function inLineOrder(
  one: Pick<MonthLine, 'unit' | 'month'>,
  other: Pick<MonthLine, 'unit' | 'month'>,
): number {
  if (one.unit !== other.unit) return one.unit < other.unit ? -1 : 1;
  if (one.month === other.month) return 0;
  return one.month < other.month ? -1 : 1;
}
