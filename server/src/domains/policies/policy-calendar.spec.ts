import { calendarDate } from '@yingshang/shared/kernel';
import { windowEvents } from './policy-calendar';

const window = (from: string, to: string, source: 'notice' | 'approximate' = 'notice') => ({
  from: calendarDate(from),
  to: calendarDate(to),
  source,
});
const policy = {
  id: 'yearly',
  title: '示例补贴',
  issuer: '示范市人民政府',
  demo: false,
  benefit: { kind: 'subsidy', amountText: '最高100元', maxAmountYuan: 100, rate: null, maxAmountBasis: null },
  windows: [
    window('2026-03-01', '2026-03-31'),
    window('2026-09-01', '2026-09-03'),
    window('2027-03-01', '2027-03-31', 'approximate'),
  ],
};
const place = { city: '990100', address: 'https://example.org' };
const on = (day: string) => windowEvents(policy, place, calendarDate(day));
const inShanghai = (instant = 0) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);

describe('the calendar of a policy', () => {
  it.each([
    ['2026-01-01', ['2026-03-01', '2026-09-01']],
    ['2026-03-31', ['2026-03-01', '2026-09-01']],
    ['2026-04-01', ['2026-09-01']],
    ['2026-09-04', []],
  ])('holds, on %s, the windows that are certain and not past: %j', (day, starts) =>
    expect(on(day).map(({ first }) => first)).toEqual(starts),
  );

  it('reminds at nine, a week before the end, and not before it has opened', () => {
    const [long, short] = on('2026-01-01');
    expect(inShanghai(long?.remindsAt)).toBe('2026-03-24T09:00');
    expect(inShanghai(short?.remindsAt)).toBe('2026-09-01T09:00');
  });

  it('calls the same window the same on every day and however its end moves', () => {
    const moved = { ...policy, windows: [window('2026-03-01', '2026-04-15')] };
    const [before] = on('2026-01-01');
    const [after] = windowEvents(moved, place, calendarDate('2026-03-10'));
    expect(after?.uid).toBe(before?.uid);
    expect(windowEvents(policy, { ...place, city: '990200' }, calendarDate('2026-01-01'))[0]?.uid).not.toBe(
      before?.uid,
    );
  });

  it('says of a demo policy that it is made up, and never a demo where it is none', () => {
    expect(on('2026-01-01')[0]?.notes).not.toContain('演示');
    const [shown] = windowEvents({ ...policy, demo: true }, place, calendarDate('2026-01-01'));
    expect(shown?.notes).toContain('虚构');
  });
});
