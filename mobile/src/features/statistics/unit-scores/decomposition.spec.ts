import type { MonthScore } from '@yingshang/shared/contracts/unit-scores';
import { scoringSettings, sumsOfRatings, type WeightedRating } from '@yingshang/shared/scoring';
import { noComplaintFigures, unitScore, unitScoreSettings } from '@yingshang/shared/unit-scores';
import fc from 'fast-check';
import { lostWords, pointRows, totalLine, untouchedWords } from './decomposition';

const settings = { unit: unitScoreSettings[0], rating: scoringSettings[0] };
const shown = (stars: readonly number[], late: number, more: number): MonthScore => {
  const ratings = stars.map((one, at): WeightedRating => ({ stars: one, weight: 10_000, cluster: `c${at}` }));
  const complaints = { ...noComplaintFigures, late: { cases: late, of: late + more } };
  const score = unitScore({ ratings: sumsOfRatings(ratings), complaints }, settings);
  return {
    ...score,
    ratings: { ...score.ratings, deductions: [...score.ratings.deductions] },
    complaints: { ...score.complaints, deductions: [...score.complaints.deductions] },
  };
};
const number = (text: string) => Math.round(Number(text.replace('−', '-')) * 10);

describe('the decomposition of a score', () => {
  it('adds up as printed, whatever the ratings and complaints', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 60 }),
        fc.nat({ max: 30 }),
        fc.nat({ max: 30 }),
        (stars, late, more) => {
          const score = shown(stars, late, more);
          for (const part of ['ratings', 'complaints'] as const) {
            const sum = pointRows(score, part).reduce((all, { points }) => all + number(points), 1_000);
            expect(sum).toBe(score[part].tenths);
          }
          const [, products = '', total = ''] = totalLine(score, settings.unit).split(' = ');
          const hundredths = (text: string) => Math.round(Number(text) * 100);
          expect(products.split(' + ').reduce((all, one) => all + hundredths(one), 0)).toBe(
            hundredths(total),
          );
          expect(hundredths(total)).toBe(score.hundredths);
        },
      ),
    ));

  it('says of how many, and what cost nothing', () => {
    const score = shown([5, 5, 1], 2, 33);
    expect(pointRows(score, 'complaints')).toMatchObject([
      { name: '逾期', cases: '35件中2件', points: '−1.8' },
    ]);
    expect(untouchedWords(score, 'complaints')).toBe('没有扣分：重开、不满意、差评未按期整改、退回不当');
    expect(pointRows(score, 'ratings').map(({ name, cases }) => [name, cases])).toEqual([
      ['1星评价', '3条中1条'],
      ['起始分', '每个单位都从这里起步'],
    ]);
  });

  it('of one cause says of how many it took how much', () => {
    const score = shown([], 2, 33);
    expect([
      lostWords(score, 'late'),
      lostWords(shown([], 0, 33), 'late'),
      lostWords(score, 'reopened'),
    ]).toEqual(['35件中2件扣分，共扣1.8分。', '33件都没有扣分。', '这个月没有这样的案件。']);
  });
});
