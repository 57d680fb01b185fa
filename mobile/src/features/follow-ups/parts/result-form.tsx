import { useState } from 'react';
import { Card, type Choice, ChoiceList, Paragraph } from '../../../ui';
import { ReplyForm } from './reply-form';

interface ResultFormProps<R extends string> {
  title: string;
  question: string;
  note?: string;
  results: readonly (Choice & { readonly value: R })[];
  button: string;
  busy: boolean;
  problem?: string;
  optional?: boolean;
  onSend: (result: R, text: string) => void;
}

/** One of several results, then the words to it. */
export function ResultForm<R extends string>(props: ResultFormProps<R>) {
  const { title, question, note, results, button, busy, problem, optional, onSend } = props;
  const [chosen, setChosen] = useState<R>();
  return (
    <>
      <Card title={title}>
        {note ? <Paragraph quiet>{note}</Paragraph> : null}
        <ChoiceList
          label={question}
          choices={results}
          value={chosen}
          onChange={(value) => setChosen(results.find((one) => one.value === value)?.value)}
        />
      </Card>
      {chosen === undefined ? null : (
        <ReplyForm
          key={chosen}
          title="说明"
          label={optional ? '说明（可不写）' : '说明'}
          hint="单位和评价人都会看到，请不要写出评价人是谁。"
          button={button}
          busy={busy}
          problem={problem}
          optional={optional}
          onSend={(text) => onSend(chosen, text)}
        />
      )}
    </>
  );
}
