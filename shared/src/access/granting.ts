import { type RoleGrant, reaches, type StaffRole, staffRoles, type UnitPlace } from './roles';

/** Who watches over others, or makes them what they are, is appointed from above, never by a peer. */
const FROM_ABOVE: ReadonlySet<StaffRole> = new Set(['auditor', 'administrator']);

/**
 * May whoever holds these roles grant or take away this role in that unit? It takes an administrator's reach; for an
 * auditor or administrator from a unit above (in a unit that has none above it, it is the operator who appoints them).
 * That nobody changes their own roles is another rule, since it asks who the person is.
 */
export function mayChangeRole(own: readonly RoleGrant[], role: StaffRole, unit: UnitPlace): boolean {
  return own.some(
    (grant) =>
      grant.role === 'administrator' &&
      reaches(grant, unit) &&
      !(FROM_ABOVE.has(role) && grant.unitId === unit.unitId),
  );
}

/** What they may grant in that unit, in the order in which roles are listed everywhere. */
export function grantableRoles(own: readonly RoleGrant[], unit: UnitPlace): readonly StaffRole[] {
  return staffRoles.filter((role) => mayChangeRole(own, role, unit));
}
