import { View } from '@tarojs/components';
import type { OfficeAnswer } from '@yingshang/shared/contracts/reputation';
import { longDate } from '../../../platform/dates';
import { Paragraph, StatusTag } from '../../../ui';
import { answerTag } from '../row-words';
import './office-row-card.scss';

/** What the unit said to a rating, and whether others see it yet. */
export function OfficeAnswerPart({ answer }: { answer: OfficeAnswer }) {
  const { kind, icon, words } = answerTag(answer);
  return (
    <View className="office-row__answer">
      <View className="office-row__tags">
        <StatusTag kind={kind} icon={icon}>
          {words}
        </StatusTag>
      </View>
      <Paragraph>{`本单位答复（${longDate(answer.answeredOn)}）：${answer.text}`}</Paragraph>
    </View>
  );
}
