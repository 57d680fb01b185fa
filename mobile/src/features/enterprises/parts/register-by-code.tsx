import { useState } from 'react';
import { Button, Card, Field } from '../../../ui';
import { refusalWords } from '../refusal-words';
import { useRegistration } from '../use-registration';

export function RegisterByCode() {
  const [code, setCode] = useState('');
  const { busy, refusal, register } = useRegistration();
  const submit = () => register({ by: 'code', code });
  return (
    <Card>
      <Field
        label="统一社会信用代码"
        hint="营业执照上的 18 位代码，大小写和空格都可以。"
        value={code}
        onChange={setCode}
        error={refusalWords(refusal)}
        maxLength={40}
        onDone={submit}
      />
      <Button loading={busy} disabled={code.trim() === ''} onPress={submit}>
        登记
      </Button>
    </Card>
  );
}
