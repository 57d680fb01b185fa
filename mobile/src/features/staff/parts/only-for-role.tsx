import { roleNames, type StaffRole } from '@yingshang/shared/access';
import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { FeedbackState } from '../../../ui';
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
  return (
    <FeedbackState
      kind="refused"
      title={`这里只给${roleNames[role]}用`}
      detail={`请用${roleNames[role]}的身份登录后再来。`}
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}
