import type { StaffRole } from '@yingshang/shared/access';
import type { ReactNode } from 'react';
import { NotForYou, onlyFor } from '../../../ui';
import { useUnitOfRoles } from '../use-unit-of-roles';

interface OnlyForRolesProps {
  roles: readonly StaffRole[];
  /** Who they are, in words. */
  who: string;
  children: (unitId: string) => ReactNode;
}

/** The children, for the unit in which the person holds one of the roles. */
export function OnlyForRoles({ roles, who, children }: OnlyForRolesProps) {
  const unitId = useUnitOfRoles(roles);
  if (unitId !== null) return children(unitId);
  return <NotForYou {...onlyFor(who)} />;
}
