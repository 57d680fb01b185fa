import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph } from '../../../ui';

/** Why some facts do not show, and what to do about it. */
export function HiddenFactsCard({ enterprise }: { enterprise: Enterprise }) {
  if (enterprise.registeredAt === null) {
    return (
      <Card title="只显示公开信息">
        <Paragraph>您的委托不含“看和改企业画像”，税务、社保信息不显示，也不用于判断政策。</Paragraph>
      </Card>
    );
  }
  return (
    <Card title="现在只用公开信息">
      <Paragraph>
        营业执照上的信息谁都查得到，证明不了您代表企业。证明之前，税务、社保信息不显示，也不用于判断政策。
      </Paragraph>
      <Button onPress={() => goTo('control', { id: enterprise.id })}>证明我能代表企业</Button>
    </Card>
  );
}
