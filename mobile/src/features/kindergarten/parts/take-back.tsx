import { useState } from 'react';
import { goInstead } from '../../../platform/navigate';
import { Button, ErrorText, Paragraph, Sheet } from '../../../ui';
import type { useApplicationSteps } from '../use-application-steps';

/** Asked once more: names, numbers and photos go. */
export function TakeBack({ steps }: { steps: ReturnType<typeof useApplicationSteps> }) {
  const [open, setOpen] = useState(false);
  const { busy, problem } = steps.takingBack;
  const takeBack = async () => {
    if (await steps.takeBack()) goInstead('kindergartens');
  };
  return (
    <>
      <Button kind="text" onPress={() => setOpen(true)}>
        撤回报名
      </Button>
      {open ? (
        <Sheet title="撤回这份报名？" closeLabel="先不撤回" onClose={() => setOpen(false)}>
          <Paragraph>撤回后，孩子的姓名、号码和照片立即删除，不参加这次派位。截止前还可以重新报。</Paragraph>
          <ErrorText text={problem} />
          <Button kind="danger" loading={busy} onPress={() => void takeBack()}>
            撤回并删除
          </Button>
        </Sheet>
      ) : null}
    </>
  );
}
