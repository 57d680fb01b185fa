import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { useDecision } from '../use-unsealing';

/** The second person's word. */
export function Decide({ id, onDecided }: { id: string; onDecided: () => void }) {
  const { busy, problem, decide } = useDecision(id, onDecided);
  return (
    <Card title="您来决定">
      <Paragraph>
        批准后，申请人在30分钟内可以看一次评价人的姓名和手机号，您看不到。依据说不清的，请不批准；申请人可以补充后再申请。
      </Paragraph>
      <Paragraph quiet>批准或不批准都会写进公开账本，不能撤回；您的名字留在审计记录里。</Paragraph>
      <Button loading={busy} onPress={() => decide('refused')}>
        不批准
      </Button>
      <Button kind="danger" loading={busy} onPress={() => decide('approved')}>
        批准，让申请人看一次
      </Button>
      <ErrorText text={problem} />
    </Card>
  );
}
