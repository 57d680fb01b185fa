import type { StaffRole } from '@yingshang/shared/access';
import type { ReactNode } from 'react';
import { useAddressedUnit } from '../platform/own-unit';
import { NotForYou, onlyFor } from './not-for-you';

interface OnlyInUnitProps {
  roles: readonly StaffRole[];
  /** Who they are, in words. */
  who: string;
  children: (unitId: string) => ReactNode;
}

/** The children, for the unit in the address or the person's own, when they hold one of the roles at all. */
export function OnlyInUnit({ roles, who, children }: OnlyInUnitProps) {
  const unitId = useAddressedUnit(roles);
  if (unitId !== null) return children(unitId);
  return <NotForYou {...onlyFor(who)} />;
}
