import type { ChangeCause, UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { unitScoreSettings } from '@yingshang/shared/unit-scores';
import { causeWords, changeLine, restWords, shownCauses, starsOf } from './cause-words';

const cause = (one: Partial<ChangeCause> & Pick<ChangeCause, 'cause' | 'tenths'>): ChangeCause => ({
  part: 'complaints',
  cases: 1,
  hundredths: one.tenths * unitScoreSettings[0].shares.complaints,
  ...one,
});
const causes = [
  cause({ cause: 'late', cases: 2, tenths: -16 }),
  cause({ part: 'ratings', cause: 'one-star', cases: 3, tenths: 4 }),
  cause({ cause: 'reopened', tenths: -5 }),
];
const change = (more: Partial<NonNullable<UnitMonth['change']>> = {}): NonNullable<UnitMonth['change']> => ({
  from: '2026-09',
  hundredths: -60,
  ratingTenths: 4,
  complaintTenths: -21,
  causes,
  ...more,
});

describe('why a score moved', () => {
  it('is said in one sentence, each part by itself', () => {
    expect(changeLine(change(), 'complaints')).toBe('较上月 −2.1：逾期2件 −1.6，重开1件 −0.5');
    expect(changeLine(change(), 'ratings')).toBe('较上月 +0.4：1星评价3条少扣 +0.4');
  });

  it('names three causes, and what is left together, so that it adds up', () => {
    const more = [
      ...causes,
      cause({ cause: 'dissatisfied', tenths: 3 }),
      cause({ cause: 'transfers', tenths: -2 }),
    ];
    const shown = shownCauses(more, 'complaints');
    expect(shown.first.map((one) => one.cause)).toEqual(['late', 'reopened', 'dissatisfied']);
    expect(restWords(shown.rest)).toBe('其余1项 −0.2');
    expect(restWords([])).toBeNull();
    expect(changeLine(change({ causes: more, complaintTenths: -20 }), 'complaints')).toBe(
      '较上月 −2.0：逾期2件 −1.6，重开1件 −0.5，不满意1件少扣 +0.3，其余1项 −0.2',
    );
  });

  it('never tells that a case earned points: there were fewer of them, or none', () => {
    const words = (one: Parameters<typeof cause>[0]) => causeWords(cause(one));
    expect([
      words({ cause: 'late', cases: 2, tenths: 3 }),
      words({ cause: 'late', cases: 0, tenths: 16 }),
      words({ part: 'ratings', cause: 'four-stars', cases: 0, tenths: 7 }),
      words({ cause: 'follow-ups', cases: 0, tenths: 5 }),
      words({ part: 'ratings', cause: 'prior', cases: 0, tenths: 5 }),
    ]).toEqual(['逾期2件少扣', '没有逾期', '没有4星评价', '差评都按期整改', '起始分']);
  });

  it('is not said where there is nothing to compare with, or another formula', () => {
    expect(changeLine(null, 'ratings')).toBe('上月没有得分，不作比较');
    expect(changeLine(change({ causes: null }), 'ratings')).toBe(
      '较上月 +0.4。两个月用的公式版本不同，不逐项比较',
    );
    expect(changeLine(change({ causes: [], ratingTenths: 0 }), 'ratings')).toBe('与上月持平');
  });
});

it('ratings are looked up by their stars, complaints are not', () =>
  expect([starsOf('two-stars'), starsOf('late'), starsOf('prior')]).toEqual(['2', null, null]));
