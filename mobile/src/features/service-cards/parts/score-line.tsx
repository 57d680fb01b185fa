import { Text, View } from '@tarojs/components';
import type { Reputation } from '@yingshang/shared/contracts/reputation';
import { DemoTag, Icon, Paragraph } from '../../../ui';
import { countLine, scoreText } from '../reputation-view';
import './score-line.scss';

/** The score, what it stands on, and whether it was made up. */
export function ScoreLine({ reputation }: { reputation: Reputation }) {
  const { score, seeded } = reputation;
  if (score === null) return null;
  return (
    <>
      <View className="score">
        <View className="score__star">
          <Icon name="ratings" />
        </View>
        <Text className="score__figure">{scoreText(score)}</Text>
        <Text className="score__most">满分5分</Text>
        {seeded ? <DemoTag /> : null}
      </View>
      <Paragraph quiet>{countLine(reputation)}</Paragraph>
    </>
  );
}
