import { Text, View } from '@tarojs/components';
import type { Answers } from '../../../platform/answers';
import { Button } from '../../../ui';
import { answersSummary } from '../answers-summary';
import './answers-card.scss';

/** What the results were judged by, in one glance, and the way to change it. */
export function AnswersCard({ answers, onChange }: { answers: Answers; onChange: () => void }) {
  return (
    <View className="answers">
      <Text className="answers__words">{answersSummary(answers)}</Text>
      <Button kind="text" inline onPress={onChange} spokenName="修改三个答案">
        修改
      </Button>
    </View>
  );
}
