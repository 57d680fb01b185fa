import type { RoleGrant } from '@yingshang/shared/access';

const REVIEWING: ReadonlySet<string> = new Set(['reviewer', 'supervisor']);

export interface PlaceOfUnit {
  readonly unitId: string;
  /** The unit and those above it. */
  readonly path: readonly string[];
}

/**
 * May somebody with these roles check what was said of this unit? Who holds any role in it never may, nor who works
 * below it: their chief would be the one spoken of. Else reviewers and supervisors of a unit above, or of any body of
 * the city's own level: a body that has nobody above it is looked at by another.
 */
export function mayReview(
  roles: readonly RoleGrant[],
  { unitId, path }: PlaceOfUnit,
  isOfTheCity: (unitId: string) => boolean,
): boolean {
  if (roles.some((grant) => grant.unitId === unitId)) return false;
  return roles.some(
    (grant) => REVIEWING.has(grant.role) && (path.includes(grant.unitId) || isOfTheCity(grant.unitId)),
  );
}
