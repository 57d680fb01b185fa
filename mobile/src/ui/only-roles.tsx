import type { StaffRole } from '@yingshang/shared/access';
import type { ReactNode } from 'react';
import { useHolds } from '../platform/own-unit';
import { NotForYou, onlyFor } from './not-for-you';

export interface OnlyRolesProps {
  roles: readonly StaffRole[];
  /** Who they are, in words. */
  who: string;
  children: ReactNode;
}

/** The children, for whoever holds one of the roles in some unit; what they may see there the server decides. */
export function OnlyRoles({ roles, who, children }: OnlyRolesProps) {
  if (useHolds(roles)) return children;
  return <NotForYou {...onlyFor(who)} />;
}
