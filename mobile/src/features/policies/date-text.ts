import { isCertain, windowStanding } from '@yingshang/shared/application-windows';
import type { PolicyRow, PolicyView, ShownDate } from '@yingshang/shared/contracts/policies';
import { type CalendarDate, calendarDate, daysBetween } from '@yingshang/shared/kernel';
import { dayOfYear, daysLeft, longDate } from '../../platform/dates';

/** Within this many days the days left are counted aloud; the server calls the same span `closing-soon`. */
const COUNTED_DAYS = 15;

/** A date that nobody has verified is withheld: a wrong deadline costs an enterprise more than none. */
export function shownDateText(date: ShownDate, open: string): string {
  if (date.kind === 'known') return longDate(date.date);
  return date.kind === 'unverified' ? '日期待核实' : open;
}

export function deadlineText(deadline: ShownDate, today: CalendarDate): string {
  if (deadline.kind !== 'known') return shownDateText(deadline, '截止日期未载明');
  const end = longDate(deadline.date);
  const left = daysBetween(today, calendarDate(deadline.date));
  if (left < 0) return `已于${end}截止`;
  const counted = daysLeft(deadline.date, today);
  if (left === 0) return `${counted}截止`;
  return left <= COUNTED_DAYS ? `${end}截止，${counted}` : `${end}截止`;
}

/** What says when to act; policies for residents know no windows. */
export type DatedRow = Pick<PolicyRow, 'deadline'> & Partial<Pick<PolicyRow, 'window'>>;

/** What a row says of when to act: the window to come, a guess that is called one, else the deadline. */
export function whenText({ deadline, window }: DatedRow, today: CalendarDate): string {
  if (!window) return deadlineText(deadline, today);
  if (!isCertain(window)) return `${windowDays(window)}，以通知为准`;
  return windowStanding(window, today) === 'upcoming'
    ? `${longDate(window.from)}开始申报`
    : deadlineText(deadline, today);
}

/** 「2026年3月1日至3月31日」; one concluded from former years has no year of its own: 「往年约3月1日至3月31日」. */
export function windowDays(window: PolicyView['windows'][number]): string {
  const { from, to } = window;
  if (!isCertain(window)) return `往年约${dayOfYear(from)}至${dayOfYear(to)}`;
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return `${longDate(from)}至${isOneYear ? dayOfYear(to) : longDate(to)}`;
}

export function validityText(policy: Pick<PolicyView, 'validFrom' | 'validTo'>): string {
  const { validFrom, validTo } = policy;
  if (validFrom.kind === 'unverified' && validTo.kind === 'unverified') return '日期待核实';
  const from = validFrom.kind === 'open' ? '' : `${shownDateText(validFrom, '')}起`;
  const to = validTo.kind === 'open' ? '截止日期未载明' : `至${shownDateText(validTo, '')}`;
  return from === '' ? to : `${from}，${to}`;
}
