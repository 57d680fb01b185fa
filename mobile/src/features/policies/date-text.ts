import type { PolicyView, ShownDate } from '@yingshang/shared/contracts/policies';
import { type CalendarDate, calendarDate, daysBetween } from '@yingshang/shared/kernel';
import { daysLeft, longDate } from '../../platform/dates';

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

export function validityText(policy: Pick<PolicyView, 'validFrom' | 'validTo'>): string {
  const { validFrom, validTo } = policy;
  if (validFrom.kind === 'unverified' && validTo.kind === 'unverified') return '日期待核实';
  const from = validFrom.kind === 'open' ? '' : `${shownDateText(validFrom, '')}起`;
  const to = validTo.kind === 'open' ? '截止日期未载明' : `至${shownDateText(validTo, '')}`;
  return from === '' ? to : `${from}，${to}`;
}

/** The application window, where the policy has one. */
export function windowText(policy: Pick<PolicyView, 'window' | 'windowText'>): string | null {
  const { window } = policy;
  if (window === null) return policy.windowText;
  return `${longDate(window.from)}至${longDate(window.to)}`;
}
