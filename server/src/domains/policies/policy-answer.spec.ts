import type { WindowSource } from '@yingshang/shared/application-windows';
import { calendarDate } from '@yingshang/shared/kernel';
import { type PhaseDates, phaseOn } from './policy-answer';

const always: PhaseDates = { validFrom: null, validTo: null, windows: [], paused: null };
const window = (from: string, to: string, source: WindowSource = 'notice') => ({
  from: calendarDate(from),
  to: calendarDate(to),
  source,
});
const twice = [window('2026-03-01', '2026-03-31', 'document'), window('2026-09-01', '2026-09-30')];
const phase = (dates: Partial<PhaseDates>, day: string) =>
  phaseOn({ ...always, ...dates }, calendarDate(day));

describe('the phase of a policy', () => {
  it.each([
    ['2026-02-28', 'not-yet-open'],
    ['2026-03-01', 'open'],
    ['2026-03-31', 'open'],
    ['2026-04-01', 'not-yet-open'],
    ['2026-09-01', 'open'],
    ['2026-09-30', 'open'],
    ['2026-10-01', 'ended'],
  ])('with two windows is, on %s, %s', (day, expected) =>
    expect(phase({ windows: twice }, day)).toBe(expected),
  );

  it.each([
    ['2025-12-31', 'not-yet-open'],
    ['2026-01-01', 'open'],
    ['2026-12-31', 'open'],
    ['2027-01-01', 'ended'],
  ])('without windows is, on %s, what its validity says: %s', (day, expected) => {
    const dates = { validFrom: calendarDate('2026-01-01'), validTo: calendarDate('2026-12-31') };
    expect(phase(dates, day)).toBe(expected);
  });

  it('is decided by the validity where windows reach beyond it', () => {
    expect(phase({ windows: twice, validFrom: calendarDate('2026-03-10') }, '2026-03-09')).toBe(
      'not-yet-open',
    );
    expect(phase({ windows: twice, validTo: calendarDate('2026-08-31') }, '2026-09-01')).toBe('ended');
  });

  it('has ended while the policy is paused', () => {
    const paused = { since: calendarDate('2026-03-10') };
    expect(phase({ windows: twice, paused }, '2026-03-09')).toBe('open');
    expect(phase({ windows: twice, paused }, '2026-03-10')).toBe('ended');
  });

  it('never turns because of a window that was only guessed', () => {
    const guess = window('2026-03-01', '2026-03-31', 'approximate');
    for (const day of ['2026-02-28', '2026-03-01', '2026-04-01'])
      expect(phase({ windows: [guess] }, day)).toBe('open');
    expect(
      phase({ windows: [...twice, window('2027-03-01', '2027-03-31', 'approximate')] }, '2027-03-10'),
    ).toBe('ended');
  });
});
