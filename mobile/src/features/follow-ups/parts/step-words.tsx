import { LONGEST_REPLY } from '@yingshang/shared/contracts/follow-ups';
import type { WrittenOnce } from '../../../platform/use-written-once';
import { Button, Card, ErrorText, LongField } from '../../../ui';

interface StepWordsProps {
  form: WrittenOnce;
  title: string;
  label: string;
  hint: string;
  button: string;
}

/** The words of a step, and what sends them. */
export function StepWords({ form, title, label, hint, button }: StepWordsProps) {
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
