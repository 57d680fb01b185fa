import type { Outcome } from '@yingshang/shared/kernel';
import { useStepForm, type WrittenStep } from '../platform/use-step-form';
import { Card, Paragraph } from './card';
import { type Choice, ChoiceList } from './choice-list';
import { StepWords } from './step-words';
import { WaitingCard } from './waiting-card';

export interface ResultFormProps<R extends string> {
  step: WrittenStep;
  title: string;
  question: string;
  note?: string;
  results: readonly (Choice & { readonly value: R })[];
  /** Over the words. */
  wordsTitle?: string;
  /** Who reads the words, and what is not to stand in them. */
  hint: string;
  button: string;
  /** In characters. */
  most: number;
  /** The words may be left out. */
  optional?: boolean;
  onSend: (result: R, text: string, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** One of several results, then the words to it. */
export function ResultForm<R extends string>(props: ResultFormProps<R>) {
  const { step, title, question, note, results, hint, button, most, optional = false, onSend } = props;
  const { wordsTitle = '说明' } = props;
  const chosenOf = (choice: string | null) => results.find(({ value }) => value === choice)?.value;
  const form = useStepForm(step, {
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
          title={wordsTitle}
          label={optional ? `${wordsTitle}（可不写）` : wordsTitle}
          hint={hint}
          button={button}
          most={most}
        />
      )}
    </>
  );
}
