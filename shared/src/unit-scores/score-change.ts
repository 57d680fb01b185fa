import type { PartScore } from './part-score';
import type { RatingCause } from './rating-part';
import type { UnitScore } from './unit-score';
import type { ComplaintCause, UnitScoreSettings } from './unit-score-settings';

type CauseOfChange = (
  | { readonly part: 'ratings'; readonly cause: RatingCause }
  | { readonly part: 'complaints'; readonly cause: ComplaintCause }
) & {
  /** Cases in the later period. */
  readonly cases: number;
  /** Of the part, in 1/10 point: below 0 it lowered the score. */
  readonly tenths: number;
  /** Of the total, in 1/100 point. */
  readonly hundredths: number;
};

/**
 * Why a score is another than before, the heaviest cause first. The causes add up to the change of the total and of
 * each part, to the last digit, as long as both are of one version of the settings.
 * @example causesOfChange(june, may, settings)[0] // { part: 'complaints', cause: 'late', cases: 2, tenths: -16, … }
 */
export function causesOfChange(
  now: UnitScore,
  before: UnitScore,
  { shares }: Pick<UnitScoreSettings, 'shares'>,
): CauseOfChange[] {
  return [
    ...changes('ratings', shares.ratings, now.ratings, before.ratings),
    ...changes('complaints', shares.complaints, now.complaints, before.complaints),
  ].toSorted((a, b) => Math.abs(b.hundredths) - Math.abs(a.hundredths) || a.hundredths - b.hundredths);
}

function changes<Part extends string, Cause extends string>(
  part: Part,
  share: number,
  now: PartScore<Cause>,
  before: PartScore<Cause>,
) {
  return now.deductions.flatMap(({ cause, cases, tenths }) => {
    const was = before.deductions.find((one) => one.cause === cause)?.tenths ?? 0;
    const change = was - tenths;
    return change === 0 ? [] : [{ part, cause, cases, tenths: change, hundredths: change * share }];
  });
}
