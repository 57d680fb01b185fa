import type { StaffRole } from '@yingshang/shared/access';
import { usePageParameter } from '../../platform/page-parameter';
import { useSession } from '../../platform/session';

/** The unit in the address, else the first in which the person holds one of the roles; null for nobody of them. */
export function useUnitOfRoles(roles: readonly StaffRole[]): string | null {
  const asked = usePageParameter('unit');
  const own = useSession(
    ({ person }) => person?.roles.find(({ role }) => roles.includes(role))?.unit.id ?? null,
  );
  return own === null ? null : asked || own;
}
