import { LONGEST_APPEAL } from '@yingshang/shared/contracts/rating-reviews';
import { useState } from 'react';
import { Button, Card, ErrorText, LongField, Paragraph, WaitingCard } from '../../../ui';
import { useObjection } from '../use-own-standing';

/** One's only objection to a rating being held back or removed. */
export function ObjectionForm({ ticket }: { ticket: string }) {
  const { draft, busy, problem, waits, write, submit, takeBack } = useObjection(ticket);
  const [open, setOpen] = useState(draft.text !== '');
  if (waits) return <WaitingCard busy={busy} onTryAgain={submit} onTakeBack={takeBack} />;
  if (!open)
    return (
      <Button kind="secondary" onPress={() => setOpen(true)}>
        我有异议（可以提一次）
      </Button>
    );
  return (
    <Card title="提出异议">
      <LongField
        label="为什么应当计分"
        hint="例如哪天去办了什么事。不用写姓名和电话"
        value={draft.text}
        most={LONGEST_APPEAL}
        onChange={write}
      />
      <Paragraph quiet>
        只有核定的督查人员看得到您写的话，看不到您是谁；单位看不到。10个工作日内核定，只能提一次。
      </Paragraph>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={submit}>
        提交异议
      </Button>
    </Card>
  );
}
