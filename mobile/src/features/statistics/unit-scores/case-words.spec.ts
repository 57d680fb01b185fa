import type { ScoreObjection } from '@yingshang/shared/contracts/unit-scores';
import { caseTag, caseTitle, objectionTag, objectionTo, objectionWhen, windowWords } from './case-words';

const objection: ScoreObjection = {
  id: 'o',
  unit: { id: 'u', name: '示例局' },
  month: '2026-10',
  cause: 'late',
  caseKind: 'complaint',
  caseId: 'c',
  number: 'TS-7K3M-92QX',
  on: '2026-10-12',
  state: 'open',
  filedOn: '2026-11-03',
  dueOn: '2026-11-17',
  text: '按期答复，有送达记录',
  decision: null,
};

describe('a case of a score', () => {
  it('is called as at its desk', () => {
    expect(caseTitle({ kind: 'complaint', number: 'TS-7K3M-92QX' })).toBe('投诉 TS-7K3M-92QX');
    expect(caseTitle({ kind: 'follow-up', number: null })).toBe('差评整改一件');
  });

  it('cost points, cost none, or is struck', () =>
    expect(
      [
        { faulty: true, struck: false },
        { faulty: false, struck: false },
        { faulty: true, struck: true },
      ].map((one) => caseTag(one).words),
    ).toEqual(['扣了分', '没有扣分', '异议成立，已剔除']));

  it('finds its own objection, not that of another cause or another day of the same case', () => {
    const one = { kind: 'complaint' as const, caseId: 'c', on: '2026-10-12' };
    expect(objectionTo([objection], one, 'late')).toBe(objection);
    expect(objectionTo([objection], one, 'reopened')).toBeUndefined();
    expect(objectionTo([objection], { ...one, on: '2026-10-19' }, 'late')).toBeUndefined();
    expect(objectionTo([objection], { ...one, kind: 'follow-up' }, 'late')).toBeUndefined();
  });
});

describe('an objection', () => {
  it('says by when it is decided, and when it was', () => {
    expect(objectionWhen(objection)).toBe('2026年11月3日提出，最晚2026年11月17日核定');
    const decision = { granted: true, reason: '属实', on: '2026-11-10' };
    const decided = { ...objection, state: 'granted' as const, decision };
    expect(objectionWhen(decided)).toBe('2026年11月3日提出，2026年11月10日核定');
    expect([objectionTag(objection).words, objectionTag(decided).words]).toEqual([
      '异议待核定',
      '异议成立，已剔除',
    ]);
  });

  it('always has a deadline: before, during and after', () => {
    expect(windowWords({ until: null, open: false }, '2026-10-20')).toContain('月底得分定下以后');
    expect(windowWords({ until: '2026-11-13', open: true }, '2026-11-10')).toBe(
      '异议最晚2026年11月13日提出（还有3天），过期不再受理。',
    );
    expect(windowWords({ until: '2026-11-13', open: false }, '2026-11-20')).toBe(
      '异议期已于2026年11月13日结束。',
    );
  });
});
