import {
  confirmYear,
  LONGEST_YEAR_OBJECTION,
  yearObjectionNames,
} from '@yingshang/shared/contracts/yearly-scores';
import { useState } from 'react';
import { useAsking } from '../../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph, ResultForm, StatusTag } from '../../../../ui';
import { useHoldsIn } from '../../unit-scores/use-unit-scores';
import { confirm, forgetYears, object } from '../use-years';
import { deadlineWords, type OwnYear, standingTag } from '../year-words';
import { YearObjectionCard } from './year-objection-card';

const ABOUT = [
  { value: 'coverage', label: yearObjectionNames.coverage, hint: '例如机构划转，某个月不该计入' },
  { value: 'conversion', label: yearObjectionNames.conversion, hint: '例如平均或折算算错了' },
] as const;

/** The unit's say: until when, confirm or object, and what was said so far. */
export function OwnYearCard({ id, own }: { id: string; own: OwnYear }) {
  const isLead = useHoldsIn(id, confirmYear.access.roles);
  const { kind, icon, words } = standingTag(own);
  return (
    <>
      <Card title="本单位的确认">
        <StatusTag kind={kind} icon={icon}>
          {words}
        </StatusTag>
        <Paragraph>{deadlineWords(own)}</Paragraph>
        {own.open && !isLead ? <Paragraph quiet>由单位负责人确认或提异议。</Paragraph> : null}
      </Card>
      {own.open && isLead ? <Confirming key={own.revision} id={id} own={own} /> : null}
      {own.objections.map((objection) => (
        <YearObjectionCard key={objection.id} objection={objection} />
      ))}
    </>
  );
}

function Confirming({ id, own: { year, revision } }: { id: string; own: OwnYear }) {
  const { busy, problem, ask } = useAsking();
  const [objects, setObjects] = useState(false);
  const onConfirm = async () => {
    await ask(() => confirm({ id, year }, revision));
    forgetYears();
  };
  if (objects)
    return (
      <>
        <ResultForm
          step={{ board: 'year', draft: `${id}:${year}:${revision}`, after: forgetYears }}
          title="对什么有异议"
          question="对什么有异议"
          note="对某个月、某一件扣分有异议的，请到那个月的单位得分里提。"
          results={ABOUT}
          wordsTitle="理由和依据"
          hint="写可以查证的：日期、文号、记录。不要写姓名和电话"
          button="提交异议"
          most={LONGEST_YEAR_OBJECTION}
          onSend={(about, text, key) => object({ id, year }, { revision, about, text }, key)}
        />
        <Button kind="text" onPress={() => setObjects(false)}>
          不提了
        </Button>
      </>
    );
  return (
    <>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void onConfirm()}>
        确认这份得分
      </Button>
      <Button kind="secondary" onPress={() => setObjects(true)}>
        有异议
      </Button>
    </>
  );
}
