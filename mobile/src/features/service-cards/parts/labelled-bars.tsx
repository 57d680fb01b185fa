import { Text, View } from '@tarojs/components';
import { spoken } from '../../../ui';
import type { ShownBar } from '../reputation-view';
import './labelled-bars.scss';

/** Chart and table in one: every bar stands between its name and its figures. */
export function LabelledBars({ label, bars }: { label: string; bars: readonly ShownBar[] }) {
  return (
    <View className="bars" {...spoken({ role: 'list', label })}>
      {bars.map(({ key, label: name, value, length }) => (
        <View key={key} className="bars__row" {...spoken({ role: 'listitem', label: `${name}，${value}` })}>
          <View className="bars__words">
            <Text>{name}</Text>
            <Text className="bars__value">{value}</Text>
          </View>
          <View className="bars__track">
            <View className="bars__bar" style={{ width: `${length * 100}%` }} />
          </View>
        </View>
      ))}
    </View>
  );
}
