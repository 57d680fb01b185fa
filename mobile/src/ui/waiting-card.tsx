import { Button } from './button';
import { Card, Paragraph } from './card';

interface WaitingCardProps {
  busy: boolean;
  onTryAgain: () => void;
  onTakeBack: () => void;
}

/** What was written waits on this phone for the network. */
export function WaitingCard({ busy, onTryAgain, onTakeBack }: WaitingCardProps) {
  return (
    <Card title="等网络好了就提交">
      <Paragraph>您写的已存在这台手机上，联网后自动提交，只提交一次。</Paragraph>
      <Button loading={busy} onPress={onTryAgain}>
        现在再试一次
      </Button>
      <Button kind="secondary" disabled={busy} onPress={onTakeBack}>
        收回再改
      </Button>
    </Card>
  );
}
