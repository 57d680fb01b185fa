import { View } from '@tarojs/components';
import { Button, Card } from '../../../ui';
import type { Answer, OneQuestion } from '../one-question';
import './question-card.scss';

/** The one thing that is asked; a tap answers it. */
export function QuestionCard({
  question,
  onAnswer,
}: {
  question: OneQuestion;
  onAnswer: (answer: Answer) => void;
}) {
  return (
    <Card title={question.words}>
      <View className="question-answers">
        {question.answers.map((answer) => (
          <Button key={answer.label} kind="secondary" onPress={() => onAnswer(answer)}>
            {answer.label}
          </Button>
        ))}
      </View>
    </Card>
  );
}
