import type { RoleGrant } from '@yingshang/shared/access';
import {
  DECIDE_WITHIN_HOURS,
  SHOWN_WITHIN_MINUTES,
  type UnsealingState,
} from '@yingshang/shared/contracts/unsealing';

const HOUR_MS = 3_600_000;

export interface UnsealingNow {
  readonly state: Exclude<UnsealingState, 'expired'>;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
}

/** A request that nobody decided in time, and an approval that nobody used in time, are worth nothing any more. */
export function stateAt({ state, askedAt, decidedAt }: UnsealingNow, now: number): UnsealingState {
  if (state === 'asked' && now - askedAt.getTime() > DECIDE_WITHIN_HOURS * HOUR_MS) return 'expired';
  const since = now - (decidedAt?.getTime() ?? now);
  if (state === 'approved' && since > SHOWN_WITHIN_MINUTES * 60_000) return 'expired';
  return state;
}

export interface Decider {
  readonly personId: string;
  readonly roles: readonly RoleGrant[];
}

/**
 * May this person decide? Never who asked; only an auditor; never somebody of the unit that was rated; and in no unit
 * in which the asker is, so that no chief opens an identity through their own staff.
 */
export function mayDecide(
  { personId, roles }: Decider,
  asked: { readonly by: string; readonly unitId: string; readonly askerUnits: readonly string[] },
): boolean {
  if (personId === asked.by) return false;
  if (roles.some(({ unitId }) => unitId === asked.unitId)) return false;
  return roles.some(({ role, unitId }) => role === 'auditor' && !asked.askerUnits.includes(unitId));
}
