import type { LostPoints } from '@yingshang/shared/contracts/unit-scores';
import type { UnitScoreSettings } from '@yingshang/shared/unit-scores';
import type { MonthLine } from './month-line';

/** So many are told. */
const MOST_TOLD = 3;

/** What cost a unit most points of its total, the heaviest first. What every unit starts with is nobody's doing. */
export function pointsLost(
  { ratings, complaints }: Pick<MonthLine, 'ratings' | 'complaints'>,
  { shares }: Pick<UnitScoreSettings, 'shares'>,
): LostPoints[] {
  const own = [
    ...ratings.deductions.map((one) => ({ part: 'ratings' as const, share: shares.ratings, ...one })),
    ...complaints.deductions.map((one) => ({
      part: 'complaints' as const,
      share: shares.complaints,
      ...one,
    })),
  ];
  return own
    .filter(({ cause, tenths }) => cause !== 'prior' && tenths > 0)
    .map(({ part, share, cause, cases, of, tenths }) => ({
      part,
      cause,
      cases,
      of,
      hundredths: tenths * share,
    }))
    .toSorted((a, b) => b.hundredths - a.hundredths)
    .slice(0, MOST_TOLD);
}
