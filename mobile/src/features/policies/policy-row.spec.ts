import { policyCaption } from './policy-row';

const row = { issuer: '财政部', deadline: { kind: 'known' as const, date: '2026-11-30' }, window: null };

describe('the small print of a policy in a list', () => {
  it('counts the days left once today is known', () =>
    expect(policyCaption(row, '2026-11-21')).toBe('2026年11月30日截止，还有9天 · 财政部'));

  it('gives the date alone before that', () =>
    expect(policyCaption(row, undefined)).toBe('2026年11月30日截止 · 财政部'));

  it('keeps unverified and open deadlines as they are', () => {
    expect(policyCaption({ ...row, deadline: { kind: 'unverified' } }, undefined)).toBe(
      '日期待核实 · 财政部',
    );
    expect(policyCaption({ ...row, deadline: { kind: 'open' } }, '2026-11-21')).toBe(
      '截止日期未载明 · 财政部',
    );
  });
});
