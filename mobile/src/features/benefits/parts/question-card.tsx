import { Text, View } from '@tarojs/components';
import type { NextQuestion } from '@yingshang/shared/contracts/benefits';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, Card, ErrorText, Paragraph, spoken } from '../../../ui';
import { FactControl, refusalWords } from '../../enterprises';
import { askedField, isLong, questionWords } from '../next-question';
import type { QuestionState } from '../use-next-question';
import './question-card.scss';

/** 「再答 1 题，可确定 N 项」: the next question, answered where it stands, and what the last answer settled. */
export function QuestionCard({ question, state }: { question: NextQuestion | null; state: QuestionState }) {
  const { settled, skipped, askAgain } = state;
  if (question === null && settled === undefined && skipped.length === 0) return null;
  return (
    <Card title={question === null ? '能判断的都判断了' : questionWords(question).title}>
      {settled === undefined ? null : (
        <View className="question__settled" {...spoken({ role: 'status', live: 'polite' })}>
          <Text>{settled}</Text>
        </View>
      )}
      {question === null ? null : <Asked key={question.field} question={question} state={state} />}
      <Problem state={state} />
      {skipped.length > 0 ? (
        <Button kind="text" onPress={askAgain} disabled={state.busy}>
          {`重新问“不清楚”的 ${skipped.length} 题`}
        </Button>
      ) : null}
    </Card>
  );
}

function Asked({ question, state }: { question: NextQuestion; state: QuestionState }) {
  const [unfolded, setUnfolded] = useState(!isLong(question));
  const { question: words, note } = questionWords(question);
  const { busy, answer, skip } = state;
  return (
    <>
      <Paragraph>{words}</Paragraph>
      {note === undefined ? null : <Paragraph quiet>{note}</Paragraph>}
      {unfolded ? (
        <FactControl
          field={askedField(question)}
          busy={busy}
          onSave={(value) => answer(question.field, value)}
        />
      ) : (
        <Button disabled={busy} onPress={() => setUnfolded(true)}>
          {`从 ${question.choices.length} 种里选`}
        </Button>
      )}
      <Button
        kind="secondary"
        disabled={busy}
        onPress={() => skip(question.field)}
        spokenName={`不清楚：${question.name}`}
      >
        不清楚
      </Button>
    </>
  );
}

/** A refused answer, or lists that have not come: the answer is kept. */
function Problem({ state: { refusal, retry } }: { state: QuestionState }) {
  if (refusal === undefined) return null;
  const isSignedOut = refusal.code.startsWith('access.');
  return (
    <>
      <ErrorText text={refusalWords(refusal)} />
      {retry === undefined ? null : (
        <>
          <Paragraph quiet>您的回答已经记下，下面还是之前的结果。</Paragraph>
          <Button kind="secondary" onPress={retry}>
            重试
          </Button>
        </>
      )}
      {isSignedOut ? <Button onPress={() => goTo('signIn')}>重新登录</Button> : null}
    </>
  );
}
