import {
  type ApplicationWindow,
  isCertain,
  windowStanding,
  windowThatMatters,
} from '@yingshang/shared/application-windows';
import type { PolicyStatus, ShownDate } from '@yingshang/shared/contracts/policies';
import { isInForce } from '@yingshang/shared/eligibility';
import { type CalendarDate, daysBetween } from '@yingshang/shared/kernel';
import type { DateField } from './policy-table';

export interface PolicyDates {
  readonly publishedOn: CalendarDate | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** In the order of their days. */
  readonly windows: readonly ApplicationWindow<CalendarDate>[];
  readonly approximateDates: readonly DateField[];
  readonly paused: { readonly since: CalendarDate } | null;
}

export const CLOSING_SOON_DAYS = 15;

/**
 * The validity alone says whether a policy is in force, as it does for matching; an approximate date counts there.
 * A window says when applications are taken: a closed one does not end the policy, an ending one is urgent.
 * An approximate date never makes a policy urgent: nobody should hurry for a day that may be wrong.
 */
export function policyStatus(policy: PolicyDates, asOf: CalendarDate): PolicyStatus {
  if (policy.validFrom !== null && asOf < policy.validFrom) return 'upcoming';
  if (!isInForce(policy, asOf)) return 'expired';
  if (isPaused(policy, asOf)) return 'paused';
  return closesSoon(policy, asOf) ? 'closing-soon' : 'in-force';
}

/** Nothing is granted from that day on; the validity runs all the same. */
export function isPaused({ paused }: Pick<PolicyDates, 'paused'>, asOf: CalendarDate): boolean {
  return paused !== null && paused.since <= asOf;
}

function closesSoon(policy: PolicyDates, asOf: CalendarDate): boolean {
  const open = policy.windows.find((window) => isCertain(window) && windowStanding(window, asOf) === 'open');
  return endsSoon(open?.to ?? null, asOf) || endsSoon(knownEnd(policy), asOf);
}

function endsSoon(end: CalendarDate | null, asOf: CalendarDate): boolean {
  if (end === null) return false;
  const left = daysBetween(asOf, end);
  return left >= 0 && left <= CLOSING_SOON_DAYS;
}

function knownEnd(policy: PolicyDates): CalendarDate | null {
  return policy.approximateDates.includes('validTo') ? null : policy.validTo;
}

/** A date as a person may see it. No date of publication means it was not found; no end of validity means open. */
export function shownDate(policy: PolicyDates, field: DateField): ShownDate {
  const date = policy[field];
  if (policy.approximateDates.includes(field)) return { kind: 'unverified' };
  if (date !== null) return { kind: 'known', date };
  return field === 'publishedOn' ? { kind: 'unverified' } : { kind: 'open' };
}

/** The end to watch: of the window that matters where one is certain, else of the validity. */
export function shownDeadline(policy: PolicyDates, asOf: CalendarDate): ShownDate {
  const window = windowThatMatters(policy.windows.filter(isCertain), asOf);
  return window === null ? shownDate(policy, 'validTo') : { kind: 'known', date: window.to };
}

/** The window that a row shows; of a policy that has expired none is worth a look. */
export function shownWindow(policy: PolicyDates, asOf: CalendarDate): ApplicationWindow | null {
  const isOver = policyStatus(policy, asOf) === 'expired';
  return isOver ? null : windowThatMatters(policy.windows, asOf);
}
