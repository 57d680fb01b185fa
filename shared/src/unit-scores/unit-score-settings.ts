import { type CalendarDate, calendarDate } from '../kernel';

/** What a unit's complaints, and how it dealt with them and with bad ratings, may cost it. */
export const complaintCauses = ['late', 'reopened', 'dissatisfied', 'follow-ups', 'transfers'] as const;
export type ComplaintCause = (typeof complaintCauses)[number];

/** What the formula takes as given from a day on. Published with every score; changed only by a later version. */
export interface UnitScoreSettings {
  readonly version: number;
  /** First day (city's time) on which it holds. A month is scored by the version that holds on its last day. */
  readonly from: CalendarDate;
  /** The body that decided it, as the public reads it. */
  readonly decidedBy: string;
  /** Shares of the total in tenths; ten together, so that the total needs no rounding. */
  readonly shares: { readonly ratings: number; readonly complaints: number };
  /** Most points of the complaint part that each cause can cost; 100 together. */
  readonly mostPoints: Readonly<Record<ComplaintCause, number>>;
  /** So many faultless cases are counted along: of one case alone nobody loses all points. */
  readonly priorCases: number;
  /** Below so many ratings in the period a unit has a score and no place in an order. */
  readonly minimumRatings: number;
  /** The least points of a year for each grade, the best first; below the last one it is 差. */
  readonly gradesFrom: readonly [number, number, number, number, number];
  /** Months of a year that must be measured for it to be assessed. */
  readonly minimumMonths: number;
  /** Most points that a year is worth in the city's assessment; a unit gets the share of its yearly score. */
  readonly yearPoints: number;
}

/** 国办发〔2019〕51号 leaves the weights to the city; these are the product's defaults. Grades: Wujiang. */
export const unitScoreSettings: readonly [UnitScoreSettings, ...UnitScoreSettings[]] = [
  {
    version: 1,
    from: calendarDate('2019-01-01'),
    decidedBy: '系统默认值，由城市主管部门确认或调整',
    shares: { ratings: 6, complaints: 4 },
    mostPoints: { late: 40, reopened: 20, dissatisfied: 20, 'follow-ups': 10, transfers: 10 },
    priorCases: 10,
    minimumRatings: 20,
    gradesFrom: [95, 90, 80, 70, 60],
    minimumMonths: 6,
    yearPoints: 20,
  },
];

/** What is wrong with settings, in words for whoever wrote them; null when they hold together. */
export function wrongWithSettings(settings: UnitScoreSettings): string | null {
  const { shares, mostPoints, priorCases, gradesFrom, minimumMonths, yearPoints } = settings;
  const points = complaintCauses.map((cause) => mostPoints[cause]);
  const numbers = [shares.ratings, shares.complaints, ...points, priorCases];
  if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) return '权重应为非负整数';
  if (shares.ratings + shares.complaints !== 10) return '评价与投诉两部分的占比合计应为十成';
  if (points.reduce((sum, one) => sum + one, 0) !== 100) return '投诉部分各项最多扣分合计应为 100';
  if (priorCases < 1) return '计入的基础件数至少为 1';
  if (!isWholeFrom1(minimumMonths) || minimumMonths > 12) return '至少月数应在 1 到 12 之间';
  if (!isWholeFrom1(yearPoints)) return '年度满分应为正整数';
  return gradesFrom.every((from, at) => at === 0 || from < (gradesFrom[at - 1] ?? 0))
    ? null
    : '等次的分数线应从高到低';
}

const isWholeFrom1 = (number: number) => Number.isInteger(number) && number >= 1;
