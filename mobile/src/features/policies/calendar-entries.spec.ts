import { calendarEntries, windowsForCalendar } from './calendar-entries';

const policy = {
  title: '示例补贴',
  benefitText: '最高100元',
  demo: false,
  windows: [
    { from: '2026-03-01', to: '2026-03-31', source: 'notice' as const },
    { from: '2026-09-01', to: '2026-09-30', source: 'document' as const },
    { from: '2027-03-01', to: '2027-03-31', source: 'approximate' as const },
  ],
};

describe('what goes into a phone’s calendar', () => {
  it.each([
    ['2026-03-31', ['2026-03-31', '2026-09-30']],
    ['2026-04-01', ['2026-09-30']],
    ['2026-10-01', []],
  ])('are, on %s, the windows that are certain and not past', (today, ends) =>
    expect(windowsForCalendar(policy.windows, today).map(({ to }) => to)).toEqual(ends),
  );

  it('is the last day, with a reminder at nine a week before', () => {
    const [first] = calendarEntries(policy, '2026-03-01');
    expect(first?.title).toBe('申报截止：示例补贴');
    expect(first?.description).toContain('2026年3月1日至3月31日');
    const alarm = new Date(((first?.startTime ?? 0) - (first?.alarmOffset ?? 0)) * 1000);
    expect(alarm.toISOString()).toBe('2026-03-24T01:00:00.000Z');
  });

  it('says of a demo policy that it is made up', () =>
    expect(calendarEntries({ ...policy, demo: true }, '2026-03-01')[0]?.description).toContain('虚构'));
});
