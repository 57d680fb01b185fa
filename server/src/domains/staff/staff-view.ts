import { mayChangeRole, needsSecondFactor } from '@yingshang/shared/access';
import type { Actor } from '@yingshang/shared/contracts/definition';
import type { StaffGrant, StaffMember } from '@yingshang/shared/contracts/staff';
import type { LiveGrant } from '../identity';
import type { UnitWithin } from '../service-cards';

interface Seen {
  readonly actor: Pick<Actor, 'personId' | 'roles'>;
  /** All in which the grants are. */
  readonly units: readonly UnitWithin[];
  /** Who has an authenticator app. */
  readonly enrolled: ReadonlySet<string>;
}

/** One entry a person, in the order of their first grants. What they hold elsewhere is not shown. */
export function staffMembers(grants: readonly LiveGrant[], seen: Seen): StaffMember[] {
  const units = new Map(seen.units.map((unit) => [unit.id, unit]));
  const people = new Map<string, StaffMember>();
  for (const grant of grants) {
    const unit = units.get(grant.unitId);
    if (unit === undefined) continue;
    const known = people.get(grant.personId) ?? newMember(grant, seen);
    people.set(grant.personId, withGrant(known, grant, shownGrant(grant, unit, seen.actor)));
  }
  return [...people.values()];
}

function newMember({ personId, name, displayName, demo }: LiveGrant, { actor, enrolled }: Seen): StaffMember {
  return {
    personId,
    name: name || displayName,
    demo,
    self: personId === actor.personId,
    secondFactor: enrolled.has(personId) ? 'set-up' : 'not-needed',
    mayReset: enrolled.has(personId) && personId !== actor.personId,
    grants: [],
  };
}

function withGrant(member: StaffMember, { role, demo }: LiveGrant, grant: StaffGrant): StaffMember {
  const missing = member.secondFactor === 'not-needed' && needsSecondFactor(role) && !demo;
  return {
    ...member,
    secondFactor: missing ? 'missing' : member.secondFactor,
    mayReset: member.mayReset && grant.mayRevoke,
    grants: [...member.grants, grant],
  };
}

function shownGrant(
  { id, personId, role, grantedAt, endsOn }: LiveGrant,
  { id: unitId, name, path }: UnitWithin,
  actor: Seen['actor'],
): StaffGrant {
  return {
    id,
    role,
    unit: { id: unitId, name },
    endsOn,
    grantedAt: grantedAt.toISOString(),
    mayRevoke: personId !== actor.personId && mayChangeRole(actor.roles, role, { unitId, path }),
  };
}
