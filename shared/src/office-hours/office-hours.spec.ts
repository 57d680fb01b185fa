import { officeState } from './index';

/** 2026-11-23 is a Monday. */
const at = (day: string, time: string) => Date.parse(`${day}T${time}:00+08:00`);

describe('an office', () => {
  it.each([
    ['2026-11-23', '08:59', 'closed'],
    ['2026-11-23', '09:00', 'open'],
    ['2026-11-27', '16:59', 'open'],
    ['2026-11-27', '17:00', 'closed'],
    ['2026-11-28', '10:00', 'closed'],
    ['2026-11-29', '10:00', 'closed'],
    ['2026-11-30', '00:30', 'closed'],
    // The National Day, a Thursday, and the Saturday that is made up for it.
    ['2026-10-01', '10:00', 'closed'],
    ['2026-10-10', '10:00', 'open'],
  ])('open 「工作日 9:00–17:00」 is, on %s at %s, %s', (day, time, state) => {
    expect(officeState('工作日 9:00–17:00', at(day, time))).toBe(state);
  });

  it('closes over noon when its card says so', () => {
    const hours = '周一至周六 8:30-12:00，13:00-16:30';
    expect(officeState(hours, at('2026-11-28', '11:59'))).toBe('open');
    expect(officeState(hours, at('2026-11-28', '12:30'))).toBe('closed');
    expect(officeState(hours, at('2026-11-29', '11:00'))).toBe('closed');
  });

  it('may never close', () => expect(officeState('每天 0:00–24:00', at('2026-11-29', '23:59'))).toBe('open'));

  it.each([null, '', '电话预约', '工作日', '9:00–17:00', '工作日 17:00–9:00', '工作日 9:00–25:00'])(
    'whose hours are 「%s」 is neither open nor closed for all we know',
    (hours) => expect(officeState(hours, at('2026-11-23', '10:00'))).toBe('unknown'),
  );
});
