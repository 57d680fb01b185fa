import { roleNames, type StaffRole } from '@yingshang/shared/access';
import type { ReactNode } from 'react';
import { NotForYou, onlyFor } from '../../../ui';
import { useUnitOfRole } from '../use-staff';

/** The children, for the unit in the address or the person's own, when they hold the role at all. */
export function OnlyForRole({
  role,
  children,
}: {
  role: StaffRole;
  children: (unitId: string) => ReactNode;
}) {
  const unitId = useUnitOfRole(role);
  if (unitId !== null) return children(unitId);
  return <NotForYou {...onlyFor(roleNames[role])} />;
}
