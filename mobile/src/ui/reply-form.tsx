import type { Outcome } from '@yingshang/shared/kernel';
import type { ReactNode } from 'react';
import { useStepForm, type WrittenStep } from '../platform/use-step-form';
import type { WrittenOnce } from '../platform/use-written-once';
import { StepWords, type StepWordsProps } from './step-words';
import { WaitingCard } from './waiting-card';

export interface ReplyFormProps extends Omit<StepWordsProps, 'form' | 'help'> {
  step: WrittenStep;
  help?: (form: WrittenOnce) => ReactNode;
  onSend: (text: string, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** A few sentences and what they do. */
export function ReplyForm({ step, help, onSend, ...words }: ReplyFormProps) {
  const form = useStepForm(step, {
    lacks: ({ text }) => (text.trim() === '' ? '请先写几句话。' : undefined),
    send: ({ text }, key) => onSend(text, key),
  });
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return <StepWords form={form} help={help?.(form)} {...words} />;
}
