import { useState } from 'react';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Field, Paragraph } from '../../../ui';
import { pairHere } from '../display-session';

/** A tablet that is no display yet. */
export function PairForm() {
  const [code, setCode] = useState('');
  const { busy, problem, ask } = useAsking();
  const pair = () => void ask(() => pairHere(code));
  return (
    <Card title="把这台设备配成窗口评价屏">
      <Paragraph>
        请单位负责人登录后打开「我的 → 窗口评价」，在窗口下面点「配对评价屏」，把 8 位配对码输在这里。
      </Paragraph>
      <Field label="配对码" value={code} maxLength={12} onChange={setCode} onDone={pair} />
      <ErrorText text={problem} />
      <Button loading={busy} disabled={code.trim() === ''} onPress={pair}>
        配对
      </Button>
      <Paragraph quiet>这台设备只显示码和收星级，不保存群众的任何信息，也做不出码。</Paragraph>
    </Card>
  );
}
