import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { FeedbackState } from '../../../ui';

/** The children for a signed-in person; else why to sign in, and the way. The page stays open below the sign-in. */
export function SignedInOnly({ reason, children }: { reason: string; children: ReactNode }) {
  const person = useSession((state) => state.person);
  if (person !== null) return children;
  return (
    <FeedbackState
      kind="empty"
      title="先登录，再继续"
      detail={reason}
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}
