import type { RoleGrant } from '@yingshang/shared/access';
import {
  DECIDE_WITHIN_HOURS,
  SHOWN_WITHIN_MINUTES,
  type UnsealingState,
  type UnsealingStep,
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

/** Until when the next step may be taken; null when none can follow. */
export function endsAt(one: UnsealingNow, now: number): Date | null {
  const state = stateAt(one, now);
  if (state === 'asked') return new Date(one.askedAt.getTime() + DECIDE_WITHIN_HOURS * HOUR_MS);
  if (state !== 'approved' || one.decidedAt === null) return null;
  return new Date(one.decidedAt.getTime() + SHOWN_WITHIN_MINUTES * 60_000);
}

export interface UnsealingTrail extends UnsealingNow {
  readonly decidedBy: string | null;
  readonly shownAt: Date | null;
}

export interface TakenStep {
  readonly step: UnsealingStep['step'];
  /** A person's id. */
  readonly by: string;
  readonly at: Date;
}

/** Who did what, in the order in which it was done. */
export function stepsOf({
  state,
  askedBy,
  askedAt,
  decidedBy,
  decidedAt,
  shownAt,
}: UnsealingTrail): TakenStep[] {
  const steps: TakenStep[] = [{ step: 'asked', by: askedBy, at: askedAt }];
  if (decidedBy !== null && decidedAt !== null)
    steps.push({ step: state === 'refused' ? 'refused' : 'approved', by: decidedBy, at: decidedAt });
  if (shownAt !== null) steps.push({ step: 'shown', by: askedBy, at: shownAt });
  return steps;
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
