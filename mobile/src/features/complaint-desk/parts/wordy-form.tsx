import { LONGEST_COMPLAINT } from '@yingshang/shared/contracts/complaints';
import type { Outcome } from '@yingshang/shared/kernel';
import type { ReactNode } from 'react';
import type { WrittenStep } from '../../../platform/use-step-form';
import type { WrittenOnce } from '../../../platform/use-written-once';
import { ReplyForm } from '../../../ui';
import { type HeldLimits, type WordyStep, wordings } from '../desk-steps';

interface WordyFormProps {
  kind: WordyStep;
  limits: HeldLimits;
  step: WrittenStep;
  help?: (form: WrittenOnce) => ReactNode;
  onSend: (text: string, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** A step that is taken with words. */
export function WordyForm({ kind, limits, step, help, onSend }: WordyFormProps) {
  const { label, field, hint, button } = wordings[kind];
  return (
    <ReplyForm
      // Another step's words are not this one's.
      key={kind}
      step={step}
      title={label}
      label={field}
      hint={hint(limits)}
      button={button}
      most={LONGEST_COMPLAINT}
      help={help}
      onSend={onSend}
    />
  );
}
