import type { WindowSource } from '@yingshang/shared/application-windows';
import { calendarDate } from '@yingshang/shared/kernel';
import { type PolicyDates, policyStatus, shownDate, shownDeadline, shownWindow } from './policy-status';

const date = (text: string) => calendarDate(text);
const always: PolicyDates = {
  publishedOn: null,
  validFrom: null,
  validTo: null,
  windows: [],
  approximateDates: [],
  paused: null,
};
const window = (from: string, to: string, source: WindowSource = 'notice') => ({
  from: date(from),
  to: date(to),
  source,
});
const march = window('2026-03-01', '2026-03-31');
const september = window('2026-09-01', '2026-09-30');
const status = (dates: Partial<PolicyDates>, asOf: string) =>
  policyStatus({ ...always, ...dates }, date(asOf));

describe('the status of a policy', () => {
  it('is in force without an end', () => {
    expect(status({}, '2026-03-01')).toBe('in-force');
  });

  it.each([
    ['2026-03-01', 'upcoming'],
    ['2026-03-02', 'in-force'],
    ['2026-12-15', 'in-force'],
    ['2026-12-16', 'closing-soon'],
    ['2026-12-31', 'closing-soon'],
    ['2027-01-01', 'expired'],
  ])('with a validity from 2 March to 31 December is, on %s, %s', (asOf, expected) => {
    expect(status({ validFrom: date('2026-03-02'), validTo: date('2026-12-31') }, asOf)).toBe(expected);
  });

  it.each([
    ['2026-02-28', 'in-force'],
    ['2026-03-15', 'in-force'],
    ['2026-03-16', 'closing-soon'],
    ['2026-03-31', 'closing-soon'],
    ['2026-04-01', 'in-force'],
  ])('with applications taken in March is, on %s, %s', (asOf, expected) => {
    expect(status({ windows: [march] }, asOf)).toBe(expected);
  });

  it('is not closing soon before a short window has opened', () => {
    const short = { windows: [window('2026-03-20', '2026-03-25')] };
    expect(status(short, '2026-03-19')).toBe('in-force');
    expect(status(short, '2026-03-20')).toBe('closing-soon');
  });

  it.each([
    ['2026-03-20', 'closing-soon'],
    ['2026-04-01', 'in-force'],
    ['2026-08-31', 'in-force'],
    ['2026-09-15', 'closing-soon'],
    ['2026-10-01', 'in-force'],
  ])('with applications taken twice a year is, on %s, %s', (asOf, expected) => {
    expect(status({ windows: [march, september] }, asOf)).toBe(expected);
  });

  it('never hurries anybody for an approximate window', () => {
    const guess = { ...march, source: 'approximate' as const };
    expect(status({ windows: [guess] }, '2026-03-31')).toBe('in-force');
  });

  it.each([
    ['2026-03-31', 'in-force'],
    ['2026-04-01', 'paused'],
    ['2026-12-31', 'paused'],
    ['2027-01-01', 'expired'],
  ])('paused from 1 April of a validity that ends in December is, on %s, %s', (asOf, expected) => {
    const paused = { validTo: date('2026-12-31'), paused: { since: date('2026-04-01') } };
    expect(status(paused, asOf)).toBe(expected);
  });

  it('never hurries anybody for an approximate end, yet ends with it', () => {
    const approximate = { validTo: date('2026-12-31'), approximateDates: ['validTo'] as const };
    expect(status(approximate, '2026-12-31')).toBe('in-force');
    expect(status(approximate, '2027-01-01')).toBe('expired');
  });
});

describe('a date shown to people', () => {
  it('is withheld while approximate', () => {
    const policy = { ...always, validFrom: date('2026-01-01'), approximateDates: ['validFrom'] as const };
    expect(shownDate(policy, 'validFrom')).toEqual({ kind: 'unverified' });
  });

  it('is open for a validity without an end, but unverified for an unknown day of publication', () => {
    expect(shownDate(always, 'validTo')).toEqual({ kind: 'open' });
    expect(shownDate(always, 'publishedOn')).toEqual({ kind: 'unverified' });
  });

  const untilDecember = { ...always, validTo: date('2026-12-31') };

  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-04-01', '2026-09-30'],
    ['2026-10-01', '2026-09-30'],
  ])('as deadline is, on %s, the end of the window that matters: %s', (asOf, end) => {
    const deadline = shownDeadline({ ...untilDecember, windows: [march, september] }, date(asOf));
    expect(deadline).toEqual({ kind: 'known', date: end });
  });

  it('as deadline is the end of the validity where no window is certain', () => {
    const end = { kind: 'known', date: '2026-12-31' };
    const guess = { ...march, source: 'approximate' as const };
    expect(shownDeadline(untilDecember, date('2026-03-01'))).toEqual(end);
    expect(shownDeadline({ ...untilDecember, windows: [guess] }, date('2026-03-01'))).toEqual(end);
  });
});

describe('the window that a row shows', () => {
  const policy = { ...always, validTo: date('2026-12-31'), windows: [march, september] };

  it('is the one that matters', () => expect(shownWindow(policy, date('2026-04-01'))).toBe(september));

  it('is none of a policy that has expired', () =>
    expect(shownWindow(policy, date('2027-01-01'))).toBeNull());
});
