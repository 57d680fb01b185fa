import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, Card, FeedbackState, Paragraph } from '../../../ui';
import { useDeskUnit } from '../use-desk-unit';

/** The children for staff of a unit. When their session ends the page stays, below the offer to sign in again. */
export function OnlyForDesk({ children }: { children: (unitId: string) => ReactNode }) {
  const { unit, signedIn } = useDeskUnit();
  if (unit === null) {
    return (
      <FeedbackState
        kind="refused"
        title="政策条件只给责任单位的工作人员改"
        detail="请用工作人员身份登录后再来。"
        action={{ label: '去登录', onPress: () => goTo('signIn') }}
      />
    );
  }
  return (
    <>
      {signedIn ? null : (
        <Card title="登录已失效">
          <Paragraph>请重新登录再继续；已填写的内容还在。</Paragraph>
          <Button onPress={() => goTo('signIn')}>重新登录</Button>
        </Card>
      )}
      {children(unit.id)}
    </>
  );
}
