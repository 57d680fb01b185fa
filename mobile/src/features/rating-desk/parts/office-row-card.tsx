import { View } from '@tarojs/components';
import type { OfficeRow } from '@yingshang/shared/contracts/reputation';
import { Card, DemoTag, Paragraph, StatusTag } from '../../../ui';
import { isBad, standingWords, starsText } from '../row-words';
import './office-row-card.scss';

/** One rating as its office sees it. */
export function OfficeRowCard({ row }: { row: OfficeRow }) {
  const { stars, prompts, texts, standing, seeded } = row;
  const held = standingWords(standing);
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
        {seeded ? <DemoTag /> : null}
      </View>
      {prompts.length > 0 ? <Paragraph>{prompts.join('、')}</Paragraph> : null}
      {texts.map((text, at) => (
        // The same words may stand in both: the place tells them apart.
        <Paragraph key={at === 0 ? 'text' : 'supplement'}>{`“${text}”`}</Paragraph>
      ))}
      {prompts.length === 0 && texts.length === 0 ? <Paragraph quiet>只打了星，没有留言</Paragraph> : null}
    </Card>
  );
}
