import type { PolicyRow } from '@yingshang/shared/contracts/policies';
import { isCalendarDate } from '@yingshang/shared/kernel';
import { deadlineText, shownDateText } from './date-text';

/** The small print of a policy in a list; without today's date the days left cannot be counted. */
export function policyCaption(
  row: Pick<PolicyRow, 'deadline' | 'issuer'>,
  today: string | undefined,
): string {
  return `${deadlineOn(row, today)} · ${row.issuer}`;
}

export function deadlineOn({ deadline }: Pick<PolicyRow, 'deadline'>, today: string | undefined): string {
  if (isCalendarDate(today)) return deadlineText(deadline, today);
  return deadline.kind === 'known'
    ? `${shownDateText(deadline, '')}截止`
    : shownDateText(deadline, '截止日期未载明');
}
