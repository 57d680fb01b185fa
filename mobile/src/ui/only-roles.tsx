import type { StaffRole } from '@yingshang/shared/access';
import type { ReactNode } from 'react';
import { goTo } from '../platform/navigate';
import { useSession } from '../platform/session';
import { FeedbackState } from './feedback-state';

export interface OnlyRolesProps {
  roles: readonly StaffRole[];
  /** Who they are, in words. */
  who: string;
  children: ReactNode;
}

/** The children, for whoever holds one of the roles in some unit; what they may see there the server decides. */
export function OnlyRoles({ roles, who, children }: OnlyRolesProps) {
  const holds = useSession(({ person }) => person?.roles.some(({ role }) => roles.includes(role)) ?? false);
  if (holds) return children;
  return (
    <FeedbackState
      kind="refused"
      title={`这里只给${who}用`}
      detail={`请用${who}的身份登录后再来。`}
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}
