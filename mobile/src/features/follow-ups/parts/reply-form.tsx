import { LONGEST_REPLY } from '@yingshang/shared/contracts/follow-ups';
import type { Outcome } from '@yingshang/shared/kernel';
import { Button, Card, ErrorText, LongField, WaitingCard } from '../../../ui';
import { useStepForm } from '../use-step-form';

interface ReplyFormProps {
  /** Names the step and its case: what is typed is kept under it. */
  draft: string;
  title: string;
  label: string;
  hint: string;
  button: string;
  onSend: (text: string, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** A few sentences and what they do. */
export function ReplyForm({ draft, title, label, hint, button, onSend }: ReplyFormProps) {
  const form = useStepForm(draft, {
    lacks: ({ text }) => (text.trim() === '' ? '请先写几句话。' : undefined),
    send: ({ text }, key) => onSend(text, key),
  });
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <Card title={title}>
      <LongField
        label={label}
        hint={hint}
        value={form.draft.text}
        most={LONGEST_REPLY}
        onChange={form.write}
      />
      <ErrorText text={form.problem} />
      <Button loading={form.busy} onPress={form.submit}>
        {button}
      </Button>
    </Card>
  );
}
