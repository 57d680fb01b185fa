import { useState } from 'react';
import { type Answers, useAnswers } from '../../../../platform/answers';
import { AppPage, Button, Paragraph } from '../../../../ui';
import { EntityTypeQuestion } from '../../parts/entity-type-question';
import { IndustryQuestion } from '../../parts/industry-question';
import { Progress } from '../../parts/progress';
import { RegionQuestion } from '../../parts/region-question';
import {
  isAnswered,
  positionOf,
  type Question,
  questions,
  questionWording,
  withoutAnswer,
} from '../../question-steps';
import { useQuestionSteps } from '../../use-question-steps';

const FORMS = { entityType: EntityTypeQuestion, industry: IndustryQuestion, region: RegionQuestion };

export default function QuestionsPage() {
  const { question, previous, isLast, move, advance } = useQuestionSteps();
  const kept = useAnswers();
  const [unclear, setUnclear] = useState<readonly Question[]>([]);
  const Form = FORMS[question];
  const wording = questionWording(question);
  const others = unclear.filter((one) => one !== question);
  const answer = (part: Answers) => {
    kept.change(part);
    setUnclear(others);
  };
  const skip = () => {
    kept.change(withoutAnswer(question));
    setUnclear([...others, question]);
  };
  const settled = unclear.includes(question) || isAnswered(question, kept.answers);
  return (
    <AppPage
      back
      title={wording.title}
      note={wording.hint}
      footer={
        <>
          {previous ? (
            <Button kind="secondary" onPress={() => move(previous)}>
              上一题
            </Button>
          ) : null}
          <Button disabled={!settled} onPress={advance}>
            {isLast ? '看结果' : '下一题'}
          </Button>
        </>
      }
    >
      <Progress at={positionOf(question)} of={questions.length} />
      <Form unclear={unclear.includes(question)} onAnswer={answer} onUnclear={skip} />
      <Paragraph quiet>答案存在这台设备上，查询时才发送，不附带姓名。不用登录。</Paragraph>
    </AppPage>
  );
}
