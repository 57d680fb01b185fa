import type { StaffRole } from '@yingshang/shared/access';
import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { FeedbackState } from '../../../ui';
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
  return (
    <FeedbackState
      kind="refused"
      title={`这里只给${who}用`}
      detail={`请用${who}的身份登录后再来。`}
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}
