import type { PolicyRow } from '@yingshang/shared/contracts/policies';
import { isCalendarDate } from '@yingshang/shared/kernel';
import { type DatedRow, shownDateText, whenText } from './date-text';

/** The small print of a policy in a list; without today's date the days left cannot be counted. */
export function policyCaption(row: DatedRow & Pick<PolicyRow, 'issuer'>, today: string | undefined): string {
  return `${deadlineOn(row, today)} · ${row.issuer}`;
}

export function deadlineOn(row: DatedRow, today: string | undefined): string {
  if (isCalendarDate(today)) return whenText(row, today);
  return row.deadline.kind === 'known'
    ? `${shownDateText(row.deadline, '')}截止`
    : shownDateText(row.deadline, '截止日期未载明');
}
