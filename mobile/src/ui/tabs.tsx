import { Text, View } from '@tarojs/components';
import { spoken } from './spoken';
import './tabs.scss';

export interface TabItem {
  key: string;
  label: string;
  count?: number;
}

export interface TabsProps {
  /** Names the group for a screen reader. */
  label: string;
  items: readonly TabItem[];
  value: string;
  onChange: (key: string) => void;
}

/** One of several views of the same thing. Wraps when the words are large, so that no tab is cut off. */
export function Tabs({ label, items, value, onChange }: TabsProps) {
  return (
    <View className="ui-tabs" {...spoken({ role: 'tablist', label })}>
      {items.map(({ key, label: words, count }) => (
        <View
          key={key}
          className={key === value ? 'ui-tab ui-tab--selected' : 'ui-tab'}
          onClick={() => onChange(key)}
          {...spoken({
            role: 'tab',
            label: count === undefined ? words : `${words} ${count}项`,
            selected: key === value,
          })}
        >
          <Text>{words}</Text>
          {count === undefined ? null : <Text className="ui-tab__count">{count}</Text>}
        </View>
      ))}
    </View>
  );
}

export interface ChipsProps {
  label: string;
  items: readonly TabItem[];
  value: string;
  onChange: (key: string) => void;
  /** Opens or folds the rest of a long filter; stands at the end of the row. */
  more?: { label: string; onPress: () => void };
}

/** A filter: small words in a wrapping row, one chosen. */
export function Chips({ label, items, value, onChange, more }: ChipsProps) {
  return (
    <View className="ui-chips" {...spoken({ role: 'radiogroup', label })}>
      {items.map(({ key, label: words, count }) => (
        <View
          key={key}
          className={key === value ? 'ui-chip ui-chip--chosen' : 'ui-chip'}
          onClick={() => onChange(key)}
          {...spoken({
            role: 'radio',
            label: count === undefined ? words : `${words} ${count}项`,
            checked: key === value,
          })}
        >
          <Text>{count === undefined ? words : `${words} ${count}`}</Text>
        </View>
      ))}
      {more ? (
        <View
          className="ui-chip ui-chip--more"
          onClick={more.onPress}
          {...spoken({ role: 'button', label: more.label })}
        >
          <Text>{more.label}</Text>
        </View>
      ) : null}
    </View>
  );
}
