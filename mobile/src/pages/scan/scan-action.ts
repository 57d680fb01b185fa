import type { ScanLanding } from '@yingshang/shared/contracts/scan-codes';
import type { Refusal } from '@yingshang/shared/kernel';

/** Where the one primary action of a scanned code leads. */
export type ScanAction =
  | { readonly to: 'questions'; readonly label: string }
  | { readonly to: 'unit'; readonly id: string; readonly label: string }
  | { readonly to: 'policy'; readonly id: string; readonly label: string };

const THREE_QUESTIONS: ScanAction = { to: 'questions', label: '答3题，看能享受什么' };

/** A code that names no unit or policy still leads somewhere useful: to the three questions. */
export function scanAction(landing: ScanLanding): ScanAction {
  const { kind, policy, unit } = landing;
  if (kind === 'policy' && policy) return { to: 'policy', id: policy.id, label: '看这项政策' };
  if ((kind === 'unit' || kind === 'counter') && unit) {
    return { to: 'unit', id: unit.id, label: '看单位名片' };
  }
  return THREE_QUESTIONS;
}

/** Expired, or nobody's: the code itself is the reason, not the connection. */
export function isDeadCode({ code }: Pick<Refusal, 'code'>): boolean {
  return code.startsWith('scan-codes.');
}

/** Over, used, full or nobody's: asking again would not help, another code may. */
export function isDeadVisit({ code }: Pick<Refusal, 'code'>): boolean {
  return code.startsWith('occasions.');
}

/** The unit that can be rated from a printed code, if it is of one. */
export function rateableUnit({ kind, unit }: Pick<ScanLanding, 'kind' | 'unit'>): string | null {
  return kind === 'unit' || kind === 'counter' ? (unit?.id ?? null) : null;
}
