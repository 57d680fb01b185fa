import type { Access, Actor } from '../contracts/definition';
import { type EnterpriseTie, hasPower, isTied } from './enterprise-ties';
import { needsSecondFactor, reaches, type StaffRole, type UnitPlace } from './roles';

/** What the decision is about, looked up before it: the unit or the tie to the enterprise in the address. */
export interface AccessSubject {
  /** Absent where the address names no unit. */
  readonly unit?: UnitPlace;
  /** Absent where the address names no enterprise. */
  readonly tie?: EnterpriseTie;
}

export type AccessDenial =
  | 'sign-in-needed'
  | 'not-yours'
  | 'second-factor-needed'
  | 'control-needed'
  | 'unknown-enterprise';

/**
 * May this person do what asks for this access to these subjects? Null: yes. The one place that decides; the gate
 * asks it for every request, the phone to leave out what would be refused. `demo` routes are the gate's own: they
 * depend on the city, not on the person.
 */
export function whyDenied(
  access: Access,
  actor: Actor | null,
  subject: AccessSubject = {},
): AccessDenial | null {
  if (access.kind === 'public' || access.kind === 'anyone' || access.kind === 'demo') return null;
  if (actor === null) return 'sign-in-needed';
  if (access.kind === 'signed-in') return null;
  if (access.kind === 'staff') {
    if (access.ofUnit !== undefined && subject.unit === undefined) return 'not-yours';
    return staffDenial(access.roles, actor, subject.unit);
  }
  return enterpriseDenial(subject.tie, access.may);
}

/** One grant that suffices is enough; the second factor is asked for when only stronger roles would do. */
function staffDenial(
  roles: readonly StaffRole[],
  actor: Actor,
  unit: UnitPlace | undefined,
): AccessDenial | null {
  const fitting = actor.roles.filter(
    (grant) => roles.includes(grant.role) && (unit === undefined || reaches(grant, unit)),
  );
  if (fitting.length === 0) return 'not-yours';
  const proven = actor.secondFactor || fitting.some(({ role }) => !needsSecondFactor(role));
  return proven ? null : 'second-factor-needed';
}

/** Who is not tied to it learns nothing, not even that it is there. */
function enterpriseDenial(
  tie: EnterpriseTie | undefined,
  power: Parameters<typeof hasPower>[1],
): AccessDenial | null {
  if (tie === undefined || !isTied(tie)) return 'unknown-enterprise';
  if (hasPower(tie, power)) return null;
  return tie.holder ? 'control-needed' : 'not-yours';
}
