import type { UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { complaintPart, noComplaintFigures, unitScoreSettings } from '@yingshang/shared/unit-scores';
import fc from 'fast-check';
import { claimedWords, costWords, gainWords, partedReviews, reviewTag } from './review-words';

const [rules] = unitScoreSettings;
if (rules === undefined) throw new Error('no settings');

const monthWith = (cases: number, of: number): Pick<UnitMonth, 'score' | 'settings'> => {
  const complaints = complaintPart({ ...noComplaintFigures, late: { cases, of } }, rules);
  return {
    settings: { unit: rules.version, rating: 1 },
    score: {
      hundredths: 6 * 900 + 4 * complaints.tenths,
      ratings: { tenths: 900, deductions: [] },
      complaints: { tenths: complaints.tenths, deductions: [...complaints.deductions] },
      ratingCount: 30,
      ranked: true,
    },
  };
};

describe('an objection before whoever decides', () => {
  it('says how long there is, and that a limit is over', () => {
    const open = { state: 'open', dueOn: '2026-11-20' } as const;
    expect(reviewTag(open, '2026-11-18')).toMatchObject({ kind: 'warn', words: '待核定，还有2天' });
    expect(reviewTag(open, '2026-11-20')).toMatchObject({ kind: 'warn', words: '待核定，今天' });
    expect(reviewTag(open, '2026-11-23')).toMatchObject({ kind: 'bad', words: '核定逾期，已过3天' });
    expect(reviewTag({ ...open, state: 'granted' }, '2026-11-23').words).toBe('异议成立，已剔除');
  });

  it('names what is not to be counted', () =>
    expect(claimedWords({ month: '2026-10', cause: 'late', on: '2026-10-12' })).toBe(
      '2026年10月的逾期，记在2026年10月12日',
    ));

  it('says what the cause costs, and what it would without the case', () => {
    const month = monthWith(5, 20);
    expect(costWords(month, 'late')).toBe('逾期20件中5件，投诉分扣6.7分，总分91.32分。');
    expect(gainWords(month, 'late')).toBe('按19件中4件重算，投诉分+1.2，总分变为91.80分。');
    expect(gainWords(monthWith(0, 20), 'late')).toBe(null);
    expect(gainWords({ ...month, settings: { unit: 99, rating: 1 } }, 'late')).toBe(null);
  });

  it('promises the very total that the month has without the case', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 60 }), (cases, good) => {
        const without = monthWith(cases - 1, cases + good - 1).score.hundredths;
        const told = gainWords(monthWith(cases, cases + good), 'late');
        expect(told).toContain(`总分变为${(without / 100).toFixed(2)}分`);
      }),
    ));

  it('stands among those to decide, the most urgent first', () => {
    const items = [
      { id: 'a', state: 'open', dueOn: '2026-11-20' },
      { id: 'b', state: 'granted', dueOn: '2026-11-10' },
      { id: 'c', state: 'open', dueOn: '2026-11-12' },
    ] as const;
    const { open, closed } = partedReviews(items);
    expect([open.map(({ id }) => id), closed.map(({ id }) => id)]).toEqual([['c', 'a'], ['b']]);
  });
});
