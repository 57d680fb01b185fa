import { View } from '@tarojs/components';
import { Button, Card, ErrorText, Paragraph, StatusTag, spoken } from '../../../ui';
import { interestText, refusalText } from '../claim-view';
import type { useInterest } from '../use-interest';

/** After recording: what it means, what it does not, and how to take it back. The button to record is the page's own. */
export function InterestCard({ interest }: { interest: ReturnType<typeof useInterest> }) {
  const { recorded, refusal, busy, withdraw } = interest;
  const error = <ErrorText text={refusal ? refusalText(refusal) : undefined} />;
  if (!recorded) return error;
  return (
    <Card title="您的意向">
      <View {...spoken({ role: 'status', live: 'polite' })}>
        <StatusTag kind="ok" icon="check">
          已登记意向
        </StatusTag>
      </View>
      <Paragraph>{interestText(recorded.recordedAt)}</Paragraph>
      <Button kind="secondary" loading={busy} onPress={withdraw}>
        撤回意向
      </Button>
      {error}
    </Card>
  );
}
