import { versionOn } from '@yingshang/shared/kernel';
import { lastDayOf, unitScoreSettings } from '@yingshang/shared/unit-scores';
import { pointsLost } from './points-lost';

const settings = versionOn(lastDayOf('2026-10'), unitScoreSettings);
const part = <T>(deductions: readonly T[]) => ({ tenths: 0, deductions: [...deductions] });

describe('what a unit lost most by', () => {
  it('is told in points of its total, the heaviest first, three at most, without what everybody starts with', () => {
    const ratings = part([
      { cause: 'one-star' as const, cases: 3, of: 30, tenths: 40 },
      { cause: 'two-stars' as const, cases: 1, of: 30, tenths: 10 },
      { cause: 'prior' as const, cases: 0, of: 30, tenths: 125 },
    ]);
    const complaints = part([
      { cause: 'late' as const, cases: 4, of: 20, tenths: 90 },
      { cause: 'reopened' as const, cases: 1, of: 18, tenths: 20 },
      { cause: 'transfers' as const, cases: 0, of: 20, tenths: 0 },
    ]);
    expect(pointsLost({ ratings, complaints }, settings)).toEqual([
      { part: 'complaints', cause: 'late', cases: 4, of: 20, hundredths: 360 },
      { part: 'ratings', cause: 'one-star', cases: 3, of: 30, hundredths: 240 },
      { part: 'complaints', cause: 'reopened', cases: 1, of: 18, hundredths: 80 },
    ]);
  });

  it('is nothing where nothing was lost', () =>
    expect(pointsLost({ ratings: part([]), complaints: part([]) }, settings)).toEqual([]));
});
