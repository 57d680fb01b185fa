import { type CalendarDate, calendarDate } from '../kernel';

/** How many parts one full weight, or one star, is counted in: all figures of the score are whole numbers of them. */
export const PARTS = 10_000;

/** What the formula takes as given from a day on. Published with every score; changed only by a later version. */
export interface ScoringSettings {
  readonly version: number;
  /** First day (city's time) on which it holds. */
  readonly from: CalendarDate;
  /** The body that decided it, as the public reads it. */
  readonly decidedBy: string;
  /** Weight of a rating in 1/10,000: with proof of a visit, and without. */
  readonly weights: { readonly proven: number; readonly unproven: number };
  /**
   * Ratings of one rater and unit without proof: of those within `days`, so many count; so many in all are heard and
   * answered, and more are not taken.
   */
  readonly unproven: { readonly days: number; readonly counted: number; readonly heard: number };
  /** μ: what a unit without ratings is taken to be worth, in 1/10,000 star; frozen for the period. */
  readonly mu: number;
  /** How many full ratings μ counts as. */
  readonly prior: number;
  /** Most weight that raters who belong together have at one unit, in full ratings. */
  readonly clusterCap: number;
  /** Below so many ratings nothing is ranked. */
  readonly minimum: number;
}

/** 国办发〔2019〕51号 asks for public scores and leaves the weights to the city; these are the product's defaults. */
export const scoringSettings: readonly [ScoringSettings, ...ScoringSettings[]] = [
  {
    version: 1,
    from: calendarDate('2019-01-01'),
    decidedBy: '系统默认值，由城市主管部门确认或调整',
    weights: { proven: PARTS, unproven: PARTS / 4 },
    unproven: { days: 30, counted: 1, heard: 4 },
    mu: 4 * PARTS,
    prior: 30,
    clusterCap: 3,
    minimum: 20,
  },
];
