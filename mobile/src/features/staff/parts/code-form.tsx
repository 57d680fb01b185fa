import { useState } from 'react';
import { Button, ErrorText, Field } from '../../../ui';

interface CodeFormProps {
  readonly hint: string;
  readonly action: string;
  readonly busy: boolean;
  readonly problem?: string;
  readonly onCode: (code: string) => void;
}

/** Six figures and a button. */
export function CodeForm({ hint, action, busy, problem, onCode }: CodeFormProps) {
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const send = () => {
    const whole = code.replace(/\s/g, '').length === 6;
    setMissing(!whole);
    if (!whole) return;
    onCode(code);
    // Right or wrong, it is not good a second time.
    setCode('');
  };
  return (
    <>
      <Field
        label="动态验证码"
        hint={hint}
        type="number"
        value={code}
        maxLength={8}
        error={missing ? '请输入验证器应用上的 6 位数字。' : undefined}
        onChange={setCode}
        onDone={send}
      />
      <ErrorText text={problem} />
      <Button loading={busy} onPress={send}>
        {action}
      </Button>
    </>
  );
}
