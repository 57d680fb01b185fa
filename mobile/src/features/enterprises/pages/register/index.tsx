import { useState } from 'react';
import { hasAnyAnswer, useAnswers } from '../../../../platform/answers';
import { AppPage, Paragraph, Tabs } from '../../../../ui';
import { RegisterByCode } from '../../parts/register-by-code';
import { RegisterByLicence } from '../../parts/register-by-licence';
import { RegisterByName } from '../../parts/register-by-name';
import { SignedInOnly } from '../../parts/signed-in-only';

const WAYS = { name: RegisterByName, code: RegisterByCode, licence: RegisterByLicence };
type Way = keyof typeof WAYS;
const TABS = [
  { key: 'name', label: '按名称查找' },
  { key: 'code', label: '填写代码' },
  { key: 'licence', label: '扫执照' },
];

export default function RegisterPage() {
  const [way, setWay] = useState<Way>('name');
  const answered = useAnswers((state) => hasAnyAnswer(state.answers));
  const Form = WAYS[way];
  return (
    <AppPage back title="登记企业" note="演示登记库里都是虚构企业。登记只用于画像和匹配政策。">
      <SignedInOnly reason="登记企业需要知道是谁登记的。已填写的内容会保留。">
        <Tabs
          label="登记方式"
          items={TABS}
          value={way}
          onChange={(key) => {
            if (key in WAYS) setWay(key as Way); // one of the keys of WAYS, as just checked
          }}
        />
        <Form />
        {answered ? <Paragraph quiet>您之前回答的三个问题会一并带入企业画像。</Paragraph> : null}
      </SignedInOnly>
    </AppPage>
  );
}
