import { Text, View } from '@tarojs/components';
import { levelNames, type Stars, starLevels } from '@yingshang/shared/contracts/ratings';
import { Icon } from './icon';
import { spoken } from './spoken';
import './star-input.scss';

const places = [1, 2, 3, 4, 5] as const;

export interface StarInputProps {
  /** The question, read before the levels. */
  label: string;
  value: Stars | null;
  onChange: (stars: Stars) => void;
}

/** Five labelled levels, one of them chosen: a name to each, so that nobody has to count stars. */
export function StarInput({ label, value, onChange }: StarInputProps) {
  return (
    <View className="ui-stars" {...spoken({ role: 'radiogroup', label })}>
      {starLevels.map((level) => (
        <View
          key={level}
          className={level === value ? 'ui-stars__level ui-stars__level--chosen' : 'ui-stars__level'}
          hoverClass="ui-pressed"
          onClick={() => onChange(level)}
          {...spoken({ role: 'radio', label: `${levelNames[level]}，${level}星`, checked: level === value })}
        >
          <Text className="ui-stars__name">{levelNames[level]}</Text>
          <StarRow stars={level} />
        </View>
      ))}
    </View>
  );
}

/** Stars as a picture; the words beside it say the same. */
export function StarRow({ stars }: { stars: Stars }) {
  return (
    <View className="ui-star-row" {...spoken({ hidden: true })}>
      {places.map((place) => (
        <View key={place} className={place <= stars ? 'ui-star ui-star--full' : 'ui-star'}>
          <Icon name={place <= stars ? 'star-full' : 'ratings'} small />
        </View>
      ))}
    </View>
  );
}
