import type { ReactNode } from 'react';
import type { WrittenOnce } from '../platform/use-written-once';
import { Button } from './button';
import { Card } from './card';
import { ErrorText } from './field';
import { LongField } from './long-field';

export interface StepWordsProps {
  form: WrittenOnce;
  title: string;
  label: string;
  hint: string;
  button: string;
  /** In characters. */
  most: number;
  /** Between the field and the button: what helps to write it. */
  help?: ReactNode;
  /** Beside the page's main action. */
  aside?: boolean;
}

/** The words of a step, and what sends them. */
export function StepWords({ form, title, label, hint, button, most, help, aside }: StepWordsProps) {
  return (
    <Card title={title}>
      <LongField label={label} hint={hint} value={form.draft.text} most={most} onChange={form.write} />
      {help}
      <ErrorText text={form.problem} />
      <Button kind={aside ? 'secondary' : 'primary'} loading={form.busy} onPress={form.submit}>
        {button}
      </Button>
    </Card>
  );
}
