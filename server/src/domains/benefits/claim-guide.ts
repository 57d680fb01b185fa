import { isCertain, windowStanding } from '@yingshang/shared/application-windows';
import type { ApplyMode, PolicyStatus, PolicyView } from '@yingshang/shared/contracts/policies';
import { type CalendarDate, calendarDate, dateInWords, dayOfYearInWords } from '@yingshang/shared/kernel';

const STEPS_LINE = /^怎么(?:办理|办|领|申请|享受)[：:]\s*(.+)$/;

/**
 * The steps that a policy's own reading names in its line 「怎么办理：…」, one a clause. Empty where the reading
 * has no such line: steps are never made up.
 */
export function claimSteps(interpretation: readonly string[]): string[] {
  const line = interpretation.map((text) => STEPS_LINE.exec(text)?.[1]).find((text) => text !== undefined);
  return (line ?? '')
    .split(/[；;。]|→/)
    .map((step) => step.trim())
    .filter((step) => step !== '');
}

const STANDSTILL: Readonly<Partial<Record<PolicyStatus, string>>> = {
  upcoming: '还没有开始执行',
  paused: '已经暂停',
  expired: '已过有效期',
};

/** Why nothing is granted under a policy now; null while it is in force. */
export function standstillWords(status: PolicyStatus): string | null {
  return STANDSTILL[status] ?? null;
}

/** What 免申即享 means for the enterprise; null for the modes that need an application. */
export function automaticWords(applyMode: ApplyMode, status: PolicyStatus): string | null {
  if (applyMode !== '免申即享') return null;
  const standstill = standstillWords(status);
  if (standstill !== null) return `这项政策${standstill}，现在不能享受。`;
  return '不用申请。由责任单位比对数据，确认符合后直接兑现。兑现时间以责任单位公布为准。';
}

/** When applications are taken; null where neither a window nor words about it are known. */
export function windowWords(
  { status, window, windowText }: Pick<PolicyView, 'status' | 'window' | 'windowText'>,
  today: CalendarDate,
): string | null {
  if (status === 'expired' || status === 'paused') return `${standstillWords(status)}，现在不受理`;
  if (window === null) return windowText;
  const [from, to] = [calendarDate(window.from), calendarDate(window.to)];
  if (!isCertain(window)) return `往年约${dayOfYearInWords(from)}至${dayOfYearInWords(to)}，以通知为准`;
  return `${dateInWords(from)}至${dateInWords(to)}${standingWords[windowStanding(window, today)]}`;
}

const standingWords = { upcoming: '（还没有开始）', open: '', past: '（已经截止）' } as const;
