/** One cause for which points are lost. */
export interface Deduction<Cause extends string> {
  readonly cause: Cause;
  /** Cases that cost points, and all that could have. */
  readonly cases: number;
  readonly of: number;
  /** In 1/10 point of this part. */
  readonly tenths: number;
}

/** A part of the score, of 100 points: what is left after the deductions, to the last digit. */
export interface PartScore<Cause extends string> {
  /** In 1/10 point: 864 is 86.4. */
  readonly tenths: number;
  readonly deductions: readonly Deduction<Cause>[];
}

/** In 1/10 point. */
export const FULL = 1_000;

export function partScore<Cause extends string>(deductions: readonly Deduction<Cause>[]): PartScore<Cause> {
  return { tenths: FULL - deductions.reduce((sum, { tenths }) => sum + tenths, 0), deductions };
}
