import { resetDemo } from '@yingshang/shared/contracts/demo';
import { useState } from 'react';
import { useAnswers } from '../../../platform/answers';
import { longDate } from '../../../platform/dates';
import { forgetEverything } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { Button, ErrorText, Paragraph, Section, Sheet } from '../../../ui';

/** Back to the first day of the demo, after a question. */
export function ResetDemo({ onReset }: { onReset: () => void }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<{ done?: string; problem?: string }>({});
  const clearAnswers = useAnswers((state) => state.clear);
  const reset = async () => {
    setBusy(true);
    const answer = await call(resetDemo, { body: {} });
    setBusy(false);
    setAsking(false);
    if (!answer.ok) return setResult({ problem: `${answer.refusal.message}${answer.refusal.advice}` });
    clearAnswers();
    // Demo people went with everything else; their token holds no longer.
    useSession.getState().end();
    forgetEverything();
    setResult({
      done: `已重置，删除了 ${answer.value.removed} 条记录。演示从${longDate(answer.value.anchorDate)}重新开始。`,
    });
    onReset();
  };
  return (
    <Section title="重新开始">
      <Button kind="danger" onPress={() => setAsking(true)}>
        重置演示
      </Button>
      {result.done ? <Paragraph>{result.done}</Paragraph> : null}
      <ErrorText text={result.problem} />
      {asking ? (
        <Sheet title="重置演示？" onClose={() => setAsking(false)} closeLabel="不重置">
          <Paragraph>演示中登记的所有内容（包括其他人的）都会删除，数据重新装入，约需一分钟。</Paragraph>
          <Button kind="danger" loading={busy} onPress={() => void reset()}>
            重置
          </Button>
        </Sheet>
      ) : null}
    </Section>
  );
}
