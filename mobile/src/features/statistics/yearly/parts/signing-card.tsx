import {
  type DeskYear,
  getYearWorkbook,
  LONGEST_YEAR_OBJECTION,
} from '@yingshang/shared/contracts/yearly-scores';
import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { longDate } from '../../../../platform/dates';
import { call } from '../../../../platform/request';
import { useAsking } from '../../../../platform/use-asking';
import { useFetchedFile } from '../../../../platform/use-fetched-file';
import { Button, Card, ErrorText, Paragraph, ReplyForm } from '../../../../ui';
import { forgetYears, propose, send, sendBack, sign } from '../use-years';
import { progressWords } from '../year-words';

interface SigningProps {
  id: string;
  year: DeskYear;
}

/** How far the year is, and the one thing to do next. */
export function SigningCard({ id, year }: SigningProps) {
  const { counts, state, returned, signedOn } = year;
  return (
    <>
      <Card title="确认和签批">
        {state === 'draft' ? (
          <Paragraph>{`草稿已算好，共${year.rows.length}个单位。请核对后发给单位确认。`}</Paragraph>
        ) : (
          <Paragraph>{progressWords(counts)}</Paragraph>
        )}
        {returned === null || state !== 'sent' ? null : (
          <Paragraph>{`上次签批被退回：${returned}`}</Paragraph>
        )}
        {signedOn === null ? null : (
          <Paragraph>{`${longDate(signedOn)}签批公布，写进了公开账本。`}</Paragraph>
        )}
        <Next id={id} year={year} />
        <Download id={id} year={year} />
      </Card>
      {state === 'proposed' ? <SendingBack id={id} year={year} /> : null}
    </>
  );
}

function Next({ id, year }: SigningProps) {
  const of = { id, year: year.year };
  const { counts, state, proposedByYou } = year;
  if (state === 'signed') return null;
  if (state === 'draft') return <StepButton label="发给各单位确认" step={() => send(of)} />;
  if (state === 'sent')
    return counts.waiting + counts.objected > 0 ? (
      <Paragraph quiet>全部单位确认或到期、异议都核定以后，才能提出签批。</Paragraph>
    ) : (
      <StepButton label="签字，提出签批" step={() => propose(of)} />
    );
  return proposedByYou ? (
    <Paragraph>您已签字提出，等另一位督查人员签批。</Paragraph>
  ) : (
    <>
      <Paragraph>签批后全年结果定下、公布，写进公开账本，不能再改；以后有更正只出新版。</Paragraph>
      <StepButton label="签批公布" step={() => sign(of)} />
    </>
  );
}

function StepButton({ label, step }: { label: string; step: () => Promise<Outcome<unknown>> }) {
  const { busy, problem, ask } = useAsking();
  const onPress = async () => {
    const answer = await ask(step);
    if (answer.ok) forgetYears();
  };
  return (
    <>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void onPress()}>
        {label}
      </Button>
    </>
  );
}

/** By whoever proposed, or by whoever was to sign. */
function SendingBack({ id, year: { year, proposedByYou } }: SigningProps) {
  const label = proposedByYou ? '撤回签批' : '退回签批';
  const [writes, setWrites] = useState(false);
  if (!writes)
    return (
      <Button kind="secondary" onPress={() => setWrites(true)}>
        {label}
      </Button>
    );
  return (
    <ReplyForm
      step={{ board: 'year', draft: `${id}:${year}:back`, after: forgetYears }}
      title={`${label}的理由`}
      label="理由"
      hint="写明要再核对什么。不要写姓名和电话"
      button={label}
      most={LONGEST_YEAR_OBJECTION}
      onSend={(text, key) => sendBack({ id, year }, text, key)}
    />
  );
}

function Download({ id, year: { year } }: SigningProps) {
  const { busy, problem, open } = useFetchedFile(() => call(getYearWorkbook, { params: { id, year } }));
  return (
    <>
      <ErrorText text={problem} />
      <Button kind="secondary" loading={busy} onPress={() => void open()}>
        下载表格（可打印签字）
      </Button>
    </>
  );
}
