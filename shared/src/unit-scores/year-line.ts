import type { ScoreMonth } from './score-month';
import type { UnitScoreSettings } from './unit-score-settings';
import { monthsOf, type YearSpan } from './year-span';
import { type YearGrade, yearlyAssessment } from './yearly-assessment';

/** A month of a unit as it was frozen. */
export interface FrozenMonth {
  readonly month: ScoreMonth;
  /** In 1/100 point. */
  readonly hundredths: number;
  readonly version: number;
}

interface YearMonth {
  readonly month: ScoreMonth;
  /** Null where the unit was not measured. */
  readonly hundredths: number | null;
  /** Which version of the frozen month was used; 0 without one. */
  readonly version: number;
  /** Taken out after an objection. */
  readonly leftOut: boolean;
}

/** A unit's year, as it is kept, hashed and compared: whole numbers, and nothing of anybody. */
export interface YearLine {
  readonly v: 1;
  readonly unit: string;
  readonly year: string;
  readonly from: ScoreMonth;
  readonly to: ScoreMonth;
  readonly months: readonly YearMonth[];
  /** How many months count. */
  readonly measured: number;
  /** In 1/100 point; null, as what follows, where too few months count. */
  readonly hundredths: number | null;
  /** Points in the city's assessment, in 1/100. */
  readonly points: number | null;
  readonly grade: YearGrade | null;
  /** Version of the published settings. */
  readonly settings: number;
}

type YearSettings = Pick<UnitScoreSettings, 'version' | 'gradesFrom' | 'minimumMonths' | 'yearPoints'>;

/** The same whatever the order in which the months are handed over. Months outside the year do not count. */
export function yearLine(
  unit: string,
  {
    span,
    frozen,
    leftOut,
  }: {
    readonly span: YearSpan;
    readonly frozen: readonly FrozenMonth[];
    readonly leftOut: readonly ScoreMonth[];
  },
  settings: YearSettings,
): YearLine {
  const known = new Map(frozen.map((one) => [one.month, one]));
  const months = monthsOf(span).map((month): YearMonth => {
    const one = known.get(month);
    return {
      month,
      hundredths: one?.hundredths ?? null,
      version: one?.version ?? 0,
      leftOut: one !== undefined && leftOut.includes(month),
    };
  });
  const counted = months.map(({ hundredths, leftOut: isOut }) => (isOut ? null : hundredths));
  const result = yearlyAssessment(counted, settings.yearPoints, settings);
  return {
    v: 1,
    unit,
    year: span.year,
    from: span.from,
    to: span.to,
    months,
    measured: counted.filter((month) => month !== null).length,
    hundredths: result?.hundredths ?? null,
    points: result?.points ?? null,
    grade: result?.grade ?? null,
    settings: settings.version,
  };
}
