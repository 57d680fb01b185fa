import type { ConsentStatement } from '@yingshang/shared/contracts/consents';
import { useState } from 'react';
import { Button, Card, ChoiceSet, ErrorText, Field, Paragraph } from '../../../ui';
import { NoticeText } from '../../../ui/notice-text';
import type { useRealName } from '../use-real-name';

type Form = ReturnType<typeof useRealName>;

const AGREED = 'agreed';

/** The consent of its own comes first: the fields are there once it was ticked. */
export function RealNameForm({
  form,
  statement,
  standIn,
}: {
  form: Form;
  statement: ConsentStatement;
  standIn: boolean;
}) {
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  return (
    <>
      <Card>
        <NoticeText statement={statement} />
        <ChoiceSet
          label="单独同意"
          choices={[{ value: AGREED, label: '我单独同意这样使用我的姓名和身份证号码' }]}
          values={agreed}
          onChange={setAgreed}
        />
      </Card>
      {agreed.includes(AGREED) ? <Fields form={form} version={statement.version} standIn={standIn} /> : null}
    </>
  );
}

function Fields({ form, version, standIn }: { form: Form; version: string; standIn: boolean }) {
  const { typed, change, refusal, busy } = form;
  const words = refusal && `${refusal.message}。${refusal.advice}。`.replaceAll('。。', '。');
  const at = (field: string) => (refusal?.field === field ? words : undefined);
  const placed = refusal?.field === 'name' || refusal?.field === 'idNumber';
  return (
    <Card title="填写身份信息">
      {standIn ? (
        <>
          <Paragraph>演示城市用替身核验，只认虚构的身份。请不要填真实的姓名和身份证号码。</Paragraph>
          <Button kind="secondary" onPress={form.fillIn}>
            填入示例身份
          </Button>
        </>
      ) : null}
      <Field
        label="姓名"
        value={typed.name}
        maxLength={30}
        error={at('name')}
        onChange={(name) => change({ name })}
      />
      <Field
        label="身份证号码"
        hint="18 位，最后一位可能是 X"
        value={typed.idNumber}
        maxLength={24}
        error={at('idNumber')}
        onChange={(idNumber) => change({ idNumber })}
      />
      <ErrorText text={placed ? undefined : words} />
      <Button loading={busy} onPress={() => form.check(version)}>
        核验
      </Button>
    </Card>
  );
}
