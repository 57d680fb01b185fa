import { LONGEST_COMPLAINT, type OwnComplaint } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { Button, Card, ChoiceList, ErrorText, LongField, Paragraph, WaitingCard } from '../../../ui';
import { Quote } from '../../../ui/quote';
import { denialNote, lastAnswer, openQuestion, returnReason } from '../case-words';
import { takeOwnStep, useOwnStep } from '../use-own-complaints';
import { FindAgainst } from './find-against';

/** What is asked of the person right now: at most one thing, before everything else. */
export function YourTurn({ one }: { one: OwnComplaint }) {
  if (one.may.includes('clarify')) return <Clarify one={one} />;
  if (one.may.includes('confirm') || one.may.includes('deny')) return <YourWord one={one} />;
  return one.may.includes('file') ? <FileAgain one={one} /> : null;
}

const nothingWritten = ({ text }: { text: string }) => (text.trim() === '' ? '请先写几句话。' : undefined);

function Clarify({ one }: { one: OwnComplaint }) {
  const form = useOwnStep(one.ticket, 'clarify', {
    lacks: nothingWritten,
    send: ({ text }, key) => takeOwnStep(one.ticket, { kind: 'clarify', text: text.trim() }, key),
  });
  const question = openQuestion(one);
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <Card title="单位问您">
      {question === null ? null : <Quote>{question}</Quote>}
      <LongField
        label="补充说明"
        hint="写清楚就好，不用写自己的姓名和电话。"
        value={form.draft.text}
        most={LONGEST_COMPLAINT}
        onChange={form.write}
      />
      <ErrorText text={form.problem} />
      <Button loading={form.busy} onPress={form.submit}>
        提交补充
      </Button>
    </Card>
  );
}

const SATISFIED = 'confirm';
const DISSATISFIED = 'deny';

function YourWord({ one }: { one: OwnComplaint }) {
  const form = useOwnStep(one.ticket, 'word', {
    lacks: ({ choice, text }) => {
      if (choice === null) return '请先选满意或不满意。';
      return choice === DISSATISFIED && text.trim() === '' ? '请写一两句哪里不满意。' : undefined;
    },
    send: ({ choice, text }, key) =>
      takeOwnStep(
        one.ticket,
        choice === SATISFIED ? { kind: 'confirm' } : { kind: 'deny', text: text.trim() },
        key,
      ),
  });
  const answer = lastAnswer(one);
  const { choice, text } = form.draft;
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <Card title="您满意吗？">
      {answer === null ? null : <Quote>{answer}</Quote>}
      <ChoiceList
        label="您满意吗？"
        choices={[
          { value: SATISFIED, label: '满意，可以办结' },
          { value: DISSATISFIED, label: '不满意', hint: denialNote(one) },
        ]}
        value={choice ?? undefined}
        onChange={form.choose}
      />
      {choice === DISSATISFIED ? (
        <LongField
          label="哪里不满意"
          hint="写具体，单位照着再办。"
          value={text}
          most={LONGEST_COMPLAINT}
          onChange={form.write}
        />
      ) : null}
      <ErrorText text={form.problem} />
      <Button loading={form.busy} onPress={form.submit}>
        {submitWords(choice)}
      </Button>
    </Card>
  );
}

/** It leans to neither side before something is chosen. */
function submitWords(choice: string | null): string {
  if (choice === null) return '提交';
  return choice === DISSATISFIED ? '提交不满意' : '确认满意';
}

function FileAgain({ one }: { one: OwnComplaint }) {
  const [unit, setUnit] = useState(one.unit);
  const form = useOwnStep(one.ticket, 'file', {
    lacks: nothingWritten,
    send: ({ choice, text }, key) =>
      takeOwnStep(
        one.ticket,
        { kind: 'file', unitId: choice ?? one.unit?.id ?? null, text: text.trim() },
        key,
      ),
  });
  const reason = returnReason(one);
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <Card title="补充后再次提交">
      {reason === null ? null : <Quote>{[reason.line, reason.text].filter(Boolean).join('\n')}</Quote>}
      <Paragraph quiet>{`投诉对象：${unit?.name ?? '由平台确定'}。不对的话，在下面重新找。`}</Paragraph>
      <FindAgainst
        label="换一个单位（可不换）"
        onUnit={(found) => {
          setUnit(found);
          form.choose(found.id);
        }}
      />
      <LongField
        label="补充说明"
        hint="写清楚上面没说明白的地方。"
        value={form.draft.text}
        most={LONGEST_COMPLAINT}
        onChange={form.write}
      />
      <ErrorText text={form.problem} />
      <Button loading={form.busy} onPress={form.submit}>
        再次提交
      </Button>
    </Card>
  );
}
