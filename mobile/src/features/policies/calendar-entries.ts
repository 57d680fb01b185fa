import { isCertain, windowStanding } from '@yingshang/shared/application-windows';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { windowDays } from './date-text';

type Dated = Pick<PolicyView, 'title' | 'benefitText' | 'windows' | 'demo'>;

/** What a phone's own calendar takes: the last day of a window. Times are seconds since the epoch. */
export interface CalendarEntry {
  readonly title: string;
  readonly description: string;
  readonly startTime: number;
  /** Seconds before the start. */
  readonly alarmOffset: number;
}

const DAY_SECONDS = 86_400;
/** At nine in the morning, seven days before the day of the end begins at midnight. */
const ALARM_SECONDS = 7 * DAY_SECONDS - 9 * 3_600;

/** Windows worth keeping in a calendar; a guess would be taken for a fact there. */
export function windowsForCalendar(windows: PolicyView['windows'], today: string): PolicyView['windows'] {
  return windows.filter((window) => isCertain(window) && windowStanding(window, today) !== 'past');
}

export function calendarEntries(policy: Dated, today: string): CalendarEntry[] {
  return windowsForCalendar(policy.windows, today).map((window) => ({
    title: `申报截止：${policy.title}`,
    description: `${policy.benefitText}。申报时间：${windowDays(window)}，以发文单位公布的为准。${policy.demo ? '演示政策，内容为虚构。' : ''}`,
    startTime: Date.parse(`${window.to}T00:00:00+08:00`) / 1000,
    alarmOffset: ALARM_SECONDS,
  }));
}
