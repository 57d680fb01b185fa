import { mayChangeRole, type RoleGrant, type StaffRole, type UnitPlace } from '@yingshang/shared/access';

/** Who changes something: an administrator with the roles they hold now, or the operator of the server. */
export type Changer =
  | { readonly personId: string; readonly roles: readonly RoleGrant[] }
  | { readonly operator: true };

export type ChangeDenial = 'own-roles' | 'from-above';

/** Null: may. One rule for granting and revoking: who may give may take, and nobody else. */
export function whyNoChange(
  by: Changer,
  { personId, role, unit }: { readonly personId: string; readonly role: StaffRole; readonly unit: UnitPlace },
): ChangeDenial | null {
  if ('operator' in by) return null;
  if (by.personId === personId) return 'own-roles';
  return mayChangeRole(by.roles, role, unit) ? null : 'from-above';
}

/**
 * A factor guards all roles of its person: resetting it takes power over each of them. Else an administrator could
 * give somebody higher up a small role, and then reset what guards the great one.
 */
export function whyNoReset(
  by: Changer,
  person: { readonly personId: string; readonly grants: readonly { role: StaffRole; unit: UnitPlace }[] },
): ChangeDenial | null {
  const denials = person.grants.map((grant) => whyNoChange(by, { personId: person.personId, ...grant }));
  return denials.find((denial) => denial !== null) ?? null;
}

/** The city must never be without somebody who can appoint others. */
export function isLastAdministrator(
  { role, demo }: { readonly role: StaffRole; readonly demo: boolean },
  administrators: number,
): boolean {
  return role === 'administrator' && !demo && administrators <= 1;
}
