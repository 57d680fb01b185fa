import { View } from '@tarojs/components';
import type { UnitAppeal } from '@yingshang/shared/contracts/rating-reviews';
import type { OfficeRow } from '@yingshang/shared/contracts/reputation';
import { Button, Card, DemoTag, Paragraph, StatusTag } from '../../../ui';
import { appealTag } from '../appeal-words';
import { isBad, standingWords, starsText } from '../row-words';
import { OfficeAnswerPart } from './office-answer';
import './office-row-card.scss';

interface OfficeRowCardProps {
  row: OfficeRow;
  /** What the unit filed against it. */
  appeal?: UnitAppeal;
  /** For whoever may appeal, while it is possible. */
  onAppeal?: () => void;
  /** For whoever may answer in public, while it is possible. */
  onAnswer?: () => void;
}

/** One rating as its office sees it. */
export function OfficeRowCard({ row, appeal, onAppeal, onAnswer }: OfficeRowCardProps) {
  const { stars, prompts, texts, standing, seeded } = row;
  const held = standingWords(standing);
  const filed = appeal && appealTag(appeal);
  return (
    <Card>
      <View className="office-row__tags">
        <StatusTag kind={isBad(row) ? 'warn' : 'brand'} icon="ratings">
          {starsText(stars)}
        </StatusTag>
        {held === null ? null : (
          <StatusTag kind={held.kind} icon={held.icon}>
            {held.word}
          </StatusTag>
        )}
        {filed === undefined ? null : (
          <StatusTag kind={filed.kind} icon={filed.icon}>
            {filed.words}
          </StatusTag>
        )}
        {seeded ? <DemoTag /> : null}
      </View>
      {prompts.length > 0 ? <Paragraph>{prompts.join('、')}</Paragraph> : null}
      {texts.map((text, at) => (
        // The same words may stand in both: the place tells them apart.
        <Paragraph key={at === 0 ? 'text' : 'supplement'}>{`“${text}”`}</Paragraph>
      ))}
      {prompts.length === 0 && texts.length === 0 ? <Paragraph quiet>只打了星，没有留言</Paragraph> : null}
      {row.answer === null ? null : <OfficeAnswerPart answer={row.answer} />}
      {onAnswer === undefined ? null : (
        <Button
          kind="text"
          inline
          spokenName={`公开答复：${starsText(stars)}，第${row.id.replace('/', '批第')}条`}
          onPress={onAnswer}
        >
          公开答复
        </Button>
      )}
      {onAppeal === undefined ? null : (
        <Button
          kind="text"
          inline
          spokenName={`申诉这条评价：${starsText(stars)}，第${row.id.replace('/', '批第')}条`}
          onPress={onAppeal}
        >
          申诉这条评价
        </Button>
      )}
    </Card>
  );
}
