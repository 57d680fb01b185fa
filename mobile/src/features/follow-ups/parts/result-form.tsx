import type { Outcome } from '@yingshang/shared/kernel';
import { Card, type Choice, ChoiceList, Paragraph, WaitingCard } from '../../../ui';
import { useStepForm } from '../use-step-form';
import { StepWords } from './step-words';

interface ResultFormProps<R extends string> {
  /** Names the step and its case: what is typed is kept under it. */
  draft: string;
  title: string;
  question: string;
  note?: string;
  results: readonly (Choice & { readonly value: R })[];
  button: string;
  /** The words may be left out. */
  optional?: boolean;
  onSend: (result: R, text: string, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** One of several results, then the words to it. */
export function ResultForm<R extends string>(props: ResultFormProps<R>) {
  const { draft, title, question, note, results, button, optional = false, onSend } = props;
  const chosenOf = (choice: string | null) => results.find(({ value }) => value === choice)?.value;
  const form = useStepForm(draft, {
    lacks: ({ choice, text }) => {
      if (chosenOf(choice) === undefined) return '请先选一个结果。';
      return optional || text.trim() !== '' ? undefined : '请先写几句话。';
    },
    send: ({ choice, text }, key) => {
      const chosen = chosenOf(choice);
      if (chosen === undefined) throw new Error('nothing was chosen');
      return onSend(chosen, text, key);
    },
  });
  const chosen = chosenOf(form.draft.choice);
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <>
      <Card title={title}>
        {note ? <Paragraph quiet>{note}</Paragraph> : null}
        <ChoiceList label={question} choices={results} value={chosen} onChange={form.choose} />
      </Card>
      {chosen === undefined ? null : (
        <StepWords
          form={form}
          title="说明"
          label={optional ? '说明（可不写）' : '说明'}
          hint="单位和评价人都会看到，请不要写出评价人是谁。"
          button={button}
        />
      )}
    </>
  );
}
