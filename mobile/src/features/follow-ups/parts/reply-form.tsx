import { LONGEST_REPLY } from '@yingshang/shared/contracts/follow-ups';
import { useState } from 'react';
import { Button, Card, ErrorText } from '../../../ui';
import { LongText } from '../../../ui/long-text';

interface ReplyFormProps {
  title: string;
  label: string;
  hint: string;
  button: string;
  busy: boolean;
  problem?: string;
  /** The words may be left out. */
  optional?: boolean;
  onSend: (text: string) => void;
}

/** A few sentences and what they do. */
export function ReplyForm({ title, label, hint, button, busy, problem, optional, onSend }: ReplyFormProps) {
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => {
    setMissing(!optional && text.trim() === '');
    if (optional || text.trim() !== '') onSend(text);
  };
  return (
    <Card title={title}>
      <LongText
        label={label}
        hint={hint}
        value={text}
        longest={LONGEST_REPLY}
        invalid={missing}
        onChange={setText}
      />
      <ErrorText text={missing ? '请先写几句话。' : problem} />
      <Button loading={busy} onPress={send}>
        {button}
      </Button>
    </Card>
  );
}
