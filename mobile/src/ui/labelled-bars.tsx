import { Text, View } from '@tarojs/components';
import './labelled-bars.scss';
import { spoken } from './spoken';

/** Words and figures say all, the bar only shows it. */
export interface ShownBar {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** 0 to 1 of the whole width. */
  readonly length: number;
}

interface LabelledBarsProps {
  label: string;
  bars: readonly ShownBar[];
  /** Stars have a colour of their own. */
  of?: 'stars' | 'shares';
}

/** Chart and table in one: every bar stands between its name and its figures. */
export function LabelledBars({ label, bars, of = 'stars' }: LabelledBarsProps) {
  return (
    <View className={`ui-bars ui-bars--${of}`} {...spoken({ role: 'list', label })}>
      {bars.map(({ key, label: name, value, length }) => (
        <View
          key={key}
          className="ui-bars__row"
          {...spoken({ role: 'listitem', label: `${name}，${value}` })}
        >
          <View className="ui-bars__words">
            <Text>{name}</Text>
            <Text className="ui-bars__value">{value}</Text>
          </View>
          <View className="ui-bars__track">
            <View className="ui-bars__bar" style={{ width: `${length * 100}%` }} />
          </View>
        </View>
      ))}
    </View>
  );
}
