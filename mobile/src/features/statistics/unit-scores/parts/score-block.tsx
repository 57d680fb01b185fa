import { Text, View } from '@tarojs/components';
import { spoken } from '../../../../ui';
import './score-block.scss';

interface ScoreBlockProps {
  name: string;
  /** As it is printed. */
  value: string;
  change: string;
}

/** A score of 100 points and how it moved; told in one breath to a screen reader. */
export function ScoreBlock({ name, value, change }: ScoreBlockProps) {
  return (
    <View className="score-block" {...spoken({ role: 'group', label: `${name}${value}，${change}` })}>
      <Text className="score-block__figure">{value}</Text>
      <Text className="score-block__most">满分100</Text>
      <View className="score-block__change">
        {piecesOf(change).map((piece) => (
          <Text key={piece} className="score-block__piece">
            {piece}
          </Text>
        ))}
      </View>
    </View>
  );
}

/** A line breaks between two causes, never between a cause and its points. */
function piecesOf(words: string): readonly string[] {
  return words.match(/[^：，。]+[：，。]?/g) ?? [];
}
