import { calendarDate } from '@yingshang/shared/kernel';
import { deadlineText, validityText, whenText, windowDays } from './date-text';

const today = calendarDate('2026-11-21');
const known = (date: string) => ({ kind: 'known' as const, date });

describe('what a person reads about the dates of a policy', () => {
  it.each([
    ['2026-11-20', '已于2026年11月20日截止'],
    ['2026-11-21', '今天截止'],
    ['2026-12-06', '2026年12月6日截止，还有15天'],
    ['2026-12-07', '2026年12月7日截止'],
  ])('a deadline on %s reads %s', (date, text) => expect(deadlineText(known(date), today)).toBe(text));

  it('withholds an unverified deadline', () =>
    expect(deadlineText({ kind: 'unverified' }, today)).toBe('日期待核实'));

  it('says so when there is no deadline', () =>
    expect(deadlineText({ kind: 'open' }, today)).toBe('截止日期未载明'));

  it('writes the validity with the ends that are known', () => {
    expect(validityText({ validFrom: known('2023-01-01'), validTo: known('2027-12-31') })).toBe(
      '2023年1月1日起，至2027年12月31日',
    );
    expect(validityText({ validFrom: { kind: 'open' }, validTo: { kind: 'open' } })).toBe('截止日期未载明');
    expect(validityText({ validFrom: known('2023-01-01'), validTo: { kind: 'unverified' } })).toBe(
      '2023年1月1日起，至日期待核实',
    );
    expect(validityText({ validFrom: { kind: 'unverified' }, validTo: { kind: 'unverified' } })).toBe(
      '日期待核实',
    );
  });

  it.each([
    ['2026-11-01', 'notice', '2026年11月30日截止，还有9天'],
    ['2026-11-22', 'document', '2026年11月22日开始申报'],
    ['2026-11-01', 'approximate', '往年约11月1日至11月30日，以通知为准'],
    ['2026-11-22', 'approximate', '往年约11月22日至11月30日，以通知为准'],
  ] as const)('a row whose window begins on %s, by %s, reads %s', (from, source, text) => {
    const window = { from, to: '2026-11-30', source };
    expect(whenText({ window, deadline: known('2026-11-30') }, today)).toBe(text);
  });

  it('names the year of a window once, unless it crosses into the next', () => {
    const source = 'notice' as const;
    expect(windowDays({ from: '2026-11-01', to: '2026-11-30', source })).toBe('2026年11月1日至11月30日');
    expect(windowDays({ from: '2026-12-01', to: '2027-01-15', source })).toBe('2026年12月1日至2027年1月15日');
  });

  it('a row without a window has its deadline', () =>
    expect(whenText({ window: null, deadline: { kind: 'open' } }, today)).toBe('截止日期未载明'));
});
