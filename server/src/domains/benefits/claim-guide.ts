import type { ApplyMode } from '@yingshang/shared/contracts/policies';

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

/** What 免申即享 means for the enterprise; null for the modes that need an application. */
export function automaticWords(applyMode: ApplyMode, unitName: string): string | null {
  if (applyMode !== '免申即享') return null;
  return `不用申请。由${unitName}等责任单位比对数据，确认符合后直接兑现。兑现时间以责任单位公布为准。`;
}
