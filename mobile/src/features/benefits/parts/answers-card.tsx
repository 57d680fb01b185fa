import { Text, View } from '@tarojs/components';
import type { Answers } from '../../../platform/answers';
import { Button } from '../../../ui';
import { answersSummary, moreCount } from '../answers-summary';
import './answers-card.scss';

interface AnswersCardProps {
  answers: Answers;
  onChange: () => void;
  /** Takes back what was answered after the three questions. */
  onForgetMore: () => void;
}

/** What the results were judged by, in one glance, and the way to change it. */
export function AnswersCard({ answers, onChange, onForgetMore }: AnswersCardProps) {
  return (
    <View className="answers">
      <Text className="answers__words">{answersSummary(answers)}</Text>
      <Button kind="text" inline onPress={onChange} spokenName="修改三个答案">
        修改
      </Button>
      {moreCount(answers) > 0 ? (
        <Button kind="text" inline onPress={onForgetMore} spokenName="重答另外的题">
          重答
        </Button>
      ) : null}
    </View>
  );
}
