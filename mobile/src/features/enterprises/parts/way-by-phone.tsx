import { useState } from 'react';
import { Button, Card, DemoTag, ErrorText, Field, Paragraph } from '../../../ui';
import { refusalWords } from '../refusal-words';
import type { Control, SentCode, useControl } from '../use-control';

type State = ReturnType<typeof useControl>;

/** Proof by a code to the phone that was left at registration. */
export function WayByPhone({ control, state }: { control: Control; state: State }) {
  const { sent, bySending, send } = state;
  const { phoneMask } = control;
  return (
    <Card title="办法二：登记手机验证码">
      {phoneMask === null ? (
        <Paragraph>登记机关没有留存这家企业的手机号，请用办法一。</Paragraph>
      ) : (
        <>
          <Paragraph>{`需要：能收到登记机关留存的手机 ${phoneMask} 的短信。`}</Paragraph>
          <ErrorText text={refusalWords(bySending.refusal)} />
          <Button kind="secondary" loading={bySending.busy} onPress={send}>
            {sent ? '重新获取验证码' : '获取验证码'}
          </Button>
          {sent ? <CodeForm key={sent.demoCode} sent={sent} state={state} /> : null}
        </>
      )}
    </Card>
  );
}

function CodeForm({ sent, state: { byCode, type } }: { sent: SentCode; state: State }) {
  const [code, setCode] = useState('');
  const { demoCode, validMinutes } = sent;
  return (
    <>
      {demoCode === null ? null : (
        <>
          <DemoTag />
          <Paragraph>{`演示不发短信，验证码是 ${demoCode}`}</Paragraph>
        </>
      )}
      <Field
        label="验证码"
        hint={`6 位数字，${validMinutes} 分钟内有效`}
        type="number"
        value={code}
        onChange={setCode}
        error={refusalWords(byCode.refusal)}
        maxLength={6}
        onDone={() => type(code)}
      />
      <Button loading={byCode.busy} disabled={code.trim() === ''} onPress={() => type(code)}>
        提交验证码
      </Button>
    </>
  );
}
