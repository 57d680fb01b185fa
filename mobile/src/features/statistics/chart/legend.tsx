import { Text, View } from '@tarojs/components';
import { spoken } from '../../../ui';
import './legend.scss';

interface LegendPart {
  /** The same look as a bar's, or a line's, on the drawing. */
  readonly mark: 'full' | 'tinted' | 'empty' | 'dashed' | 'solid line' | 'dashed line' | 'dotted line';
  readonly name: string;
}

const marks: Readonly<Record<LegendPart['mark'], string>> = {
  full: 'legend__mark legend__mark--full',
  tinted: 'legend__mark legend__mark--tinted',
  empty: 'legend__mark legend__mark--empty',
  dashed: 'legend__mark legend__mark--dashed',
  'solid line': 'legend__line legend__line--solid',
  'dashed line': 'legend__line legend__line--dashed',
  'dotted line': 'legend__line legend__line--dotted',
};

/** What the looks of a drawing mean, by their names. */
export function Legend({ parts }: { parts: readonly LegendPart[] }) {
  return (
    <View className="legend" {...spoken({ role: 'list', label: '图例' })}>
      {parts.map(({ mark, name }) => (
        <View key={mark} className="legend__part" {...spoken({ role: 'listitem' })}>
          <View className={marks[mark]} />
          <Text>{name}</Text>
        </View>
      ))}
    </View>
  );
}
