import type { PolicyView, ShownDate } from '@yingshang/shared/contracts/policies';
import { type CalendarDate, calendarDate, daysBetween, isCalendarDate } from '@yingshang/shared/kernel';

/** Within this many days the days left are counted aloud; the server calls the same span `closing-soon`. */
const COUNTED_DAYS = 15;

/** 「2026年11月30日」; a text that is no date is shown as it came. */
export function longDate(date: string): string {
  if (!isCalendarDate(date)) return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** A date that nobody has verified is withheld: a wrong deadline costs an enterprise more than none. */
export function shownDateText(date: ShownDate, open: string): string {
  if (date.kind === 'known') return longDate(date.date);
  return date.kind === 'unverified' ? '日期待核实' : open;
}

export function deadlineText(deadline: ShownDate, today: CalendarDate): string {
  if (deadline.kind !== 'known') return shownDateText(deadline, '长期有效');
  const end = longDate(deadline.date);
  const left = daysBetween(today, calendarDate(deadline.date));
  if (left < 0) return `已于${end}截止`;
  if (left === 0) return '今天截止';
  return left <= COUNTED_DAYS ? `${end}截止，还有${left}天` : `${end}截止`;
}

export function validityText(policy: Pick<PolicyView, 'validFrom' | 'validTo'>): string {
  const { validFrom, validTo } = policy;
  if (validFrom.kind === 'unverified' && validTo.kind === 'unverified') return '日期待核实';
  const from = validFrom.kind === 'open' ? '' : `${shownDateText(validFrom, '')}起`;
  const to = validTo.kind === 'open' ? '长期有效' : `至${shownDateText(validTo, '')}`;
  return from === '' ? to : `${from}，${to}`;
}

/** The application window, where the policy has one. */
export function windowText(policy: Pick<PolicyView, 'window' | 'windowText'>): string | null {
  const { window } = policy;
  if (window === null) return policy.windowText;
  return `${longDate(window.from)}至${longDate(window.to)}`;
}
