import { Text, View } from '@tarojs/components';
import { spoken } from '../../../../ui';
import { trendLines } from '../chart/trend-lines';
import './trend-legend.scss';

const MARKERS = { circle: '●', triangle: '▲', rect: '■' } as const;

export function TrendLegend() {
  return (
    <View className="trend-legend" {...spoken({ role: 'list', label: '图例' })}>
      {trendLines.map(({ key, name, marker }) => (
        <View key={key} className="trend-legend__line" {...spoken({ role: 'listitem' })}>
          <View className={`trend-legend__dash trend-legend__dash--${key}`} />
          <Text>{`${MARKERS[marker]} ${key === 'total' ? name : `${name}分`}`}</Text>
        </View>
      ))}
    </View>
  );
}
