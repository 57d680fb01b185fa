import { Text, Textarea, View } from '@tarojs/components';
import { LONGEST_REPLY } from '@yingshang/shared/contracts/follow-ups';
import { useState } from 'react';
import { Button, Card, ErrorText } from '../../../ui';
import { spokenInput } from '../../../ui/spoken';
import './reply-form.scss';

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
      <View className="reply">
        <Text className="reply__label">{label}</Text>
        <Text className="reply__hint">{hint}</Text>
        <Textarea
          className="reply__input"
          value={text}
          maxlength={LONGEST_REPLY}
          onInput={(event) => setText(event.detail.value)}
          {...spokenInput(label, missing)}
        />
        <Text className="reply__hint">{`${Array.from(text).length}/${LONGEST_REPLY}字`}</Text>
      </View>
      <ErrorText text={missing ? '请先写几句话。' : problem} />
      <Button loading={busy} onPress={send}>
        {button}
      </Button>
    </Card>
  );
}
