import type { Outcome } from '@yingshang/shared/kernel';
import { WaitingCard } from '../../../ui';
import { useStepForm } from '../use-step-form';
import { StepWords } from './step-words';

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
  return <StepWords form={form} title={title} label={label} hint={hint} button={button} />;
}
