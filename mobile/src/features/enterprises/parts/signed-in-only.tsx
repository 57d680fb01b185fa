import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { Button, Card, FeedbackState, Paragraph } from '../../../ui';
import { useLastPerson } from '../use-last-person';

/**
 * The children for a signed-in person; for a guest why to sign in, and the way. When a session ends under them they
 * stay, with what was typed, below the offer to sign in again.
 */
export function SignedInOnly({ reason, children }: { reason: string; children: ReactNode }) {
  const signedIn = useSession((state) => state.person !== null);
  const wasSignedIn = useLastPerson() !== undefined;
  if (!wasSignedIn) {
    return (
      <FeedbackState
        kind="empty"
        title="先登录，再继续"
        detail={reason}
        action={{ label: '去登录', onPress: () => goTo('signIn') }}
      />
    );
  }
  return (
    <>
      {signedIn ? null : <SignInAgain />}
      {children}
    </>
  );
}

function SignInAgain() {
  return (
    <Card title="登录已失效">
      <Paragraph>请重新登录再继续；已填写的内容还在。</Paragraph>
      <Button onPress={() => goTo('signIn')}>重新登录</Button>
    </Card>
  );
}
