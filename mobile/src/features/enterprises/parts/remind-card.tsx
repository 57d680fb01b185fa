import { useAskForMessages } from '../../../platform/message-grants';
import { Button, Card, Paragraph } from '../../../ui';

/** After registering: whether WeChat may tell what changes. Gone once it was answered, and while some are left. */
export function RemindCard() {
  const { mayAsk, isOut, ask } = useAskForMessages(['policy', 'reminder']);
  if (!isOut || !mayAsk('byTheWay')) return null;
  return (
    <Card title="结果变了，用微信告诉您">
      <Paragraph>
        哪项政策对这家企业的结果变了，就告诉您哪一项；没变不打扰。每同意一次，最多各发一条。
      </Paragraph>
      <Button kind="secondary" onPress={() => void ask('byTheWay')}>
        用微信告诉我
      </Button>
    </Card>
  );
}
