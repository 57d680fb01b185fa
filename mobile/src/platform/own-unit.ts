import type { StaffRole } from '@yingshang/shared/access';
import { usePageParameter } from './page-parameter';
import { useSession } from './session';

/** The first unit in which the person holds one of the roles; null for whoever holds none of them. */
export function useUnitOf(roles: readonly StaffRole[]) {
  return useSession(({ person }) => person?.roles.find(({ role }) => roles.includes(role))?.unit ?? null);
}

/** Whether the person holds one of the roles in some unit; what they may do there the server decides. */
export function useHolds(roles: readonly StaffRole[]): boolean {
  return useUnitOf(roles) !== null;
}

/** The id of the unit in the address, else of the person's own; null for whoever holds none of the roles anywhere. */
export function useAddressedUnit(roles: readonly StaffRole[]): string | null {
  const asked = usePageParameter('unit');
  const own = useUnitOf(roles);
  return own === null ? null : asked || own.id;
}
