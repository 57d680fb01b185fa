import { type RoleGrant, reaches, type StaffRole, type UnitPlace } from '../access';

const WORKING_THERE: ReadonlySet<StaffRole> = new Set(['officer', 'handler', 'lead']);

/** Units in which somebody works, each once. */
export function worksIn(roles: readonly RoleGrant[]): string[] {
  const working = roles.filter(({ role }) => WORKING_THERE.has(role));
  return [...new Set(working.map(({ unitId }) => unitId))];
}

/**
 * May this person revisit and decide for the unit: a supervisor above it who does not work in it. A unit with nothing
 * above it is watched over by whoever is its supervisor without working there.
 */
export function isOutside(roles: readonly RoleGrant[], place: UnitPlace): boolean {
  if (worksIn(roles).includes(place.unitId)) return false;
  const atTheTop = place.path.every((unitId) => unitId === place.unitId);
  return roles.some(
    (grant) =>
      grant.role === 'supervisor' && reaches(grant, place) && (atTheTop || grant.unitId !== place.unitId),
  );
}
