import type { Verification } from '@yingshang/shared/contracts/enterprises';

interface Proven {
  readonly personId: string;
  readonly verification: Verification;
  readonly provenAt: Date | null;
}

/**
 * The representative outranks whoever proved control otherwise; of two who were representatives, the one who proved it
 * later, for the register names one at a time.
 */
export function mayEndControl(by: Proven, other: Proven): boolean {
  if (by.verification !== 'representative' || by.personId === other.personId) return false;
  if (other.verification === 'none') return false;
  if (other.verification !== 'representative') return true;
  return (by.provenAt?.getTime() ?? 0) > (other.provenAt?.getTime() ?? 0);
}
