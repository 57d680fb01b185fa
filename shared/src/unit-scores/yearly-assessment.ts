import { rounded } from '../scoring';
import type { UnitScoreSettings } from './unit-score-settings';

/** The six grades of a year, the best first. Source: Wujiang. */
export const yearGrades = ['excellent', 'good', 'fair', 'passing', 'weak', 'poor'] as const;
export type YearGrade = (typeof yearGrades)[number];

export const yearGradeNames: Readonly<Record<YearGrade, string>> = {
  excellent: '优秀',
  good: '良好',
  fair: '一般',
  passing: '合格',
  weak: '较差',
  poor: '差',
};

interface YearlyAssessment {
  /** Of 100, in 1/100 point: the mean of the months that were measured. */
  readonly hundredths: number;
  readonly grade: YearGrade;
  /** Points in the city's assessment, of `mostPoints`, in 1/100 point. */
  readonly points: number;
  readonly months: number;
}

/**
 * From the frozen totals of twelve months, in 1/100 point; null for a month that was not measured. Null while too few
 * were. Each figure is rounded once, the points from the exact mean.
 * @throws RangeError unless there are twelve
 */
export function yearlyAssessment(
  months: readonly (number | null)[],
  mostPoints: number,
  { gradesFrom, minimumMonths }: Pick<UnitScoreSettings, 'gradesFrom' | 'minimumMonths'>,
): YearlyAssessment | null {
  if (months.length !== 12) throw new RangeError(`a year has twelve months, not ${months.length}`);
  const measured = months.filter((month) => month !== null);
  if (measured.length === 0 || measured.length < minimumMonths) return null;
  const over = measured.reduce((sum, month) => sum + BigInt(month), 0n);
  const under = BigInt(measured.length);
  const hundredths = Number(rounded({ over, under }));
  const points = Number(rounded({ over: over * BigInt(mostPoints), under: under * 100n }));
  return { hundredths, grade: gradeOf(hundredths, gradesFrom), points, months: measured.length };
}

export function gradeOf(hundredths: number, gradesFrom: UnitScoreSettings['gradesFrom']): YearGrade {
  const at = gradesFrom.findIndex((from) => hundredths >= from * 100);
  return yearGrades[at] ?? 'poor';
}
