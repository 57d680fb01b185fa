import { Text, View } from '@tarojs/components';
import './choice-list.scss';
import { Icon } from './icon';
import { spoken } from './spoken';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

export interface ChoiceListProps {
  /** The question, read before the choices. */
  label: string;
  choices: readonly Choice[];
  value?: string;
  onChange: (value: string) => void;
}

/** One of several, as large rows. */
export function ChoiceList({ label, choices, value, onChange }: ChoiceListProps) {
  return (
    <View className="ui-choices" {...spoken({ role: 'radiogroup', label })}>
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          choice={choice}
          checked={choice.value === value}
          onPress={() => onChange(choice.value)}
        />
      ))}
    </View>
  );
}

function ChoiceRow({ choice, checked, onPress }: { choice: Choice; checked: boolean; onPress: () => void }) {
  const words = choice.hint ? `${choice.label}，${choice.hint}` : choice.label;
  return (
    <View
      className={`ui-choice${checked ? ' ui-choice--checked' : ''}`}
      hoverClass="ui-pressed"
      onClick={onPress}
      {...spoken({ role: 'radio', label: words, checked })}
    >
      <View className="ui-choice__mark">{checked ? <Icon name="check" small /> : null}</View>
      <View className="ui-choice__words">
        <Text className="ui-choice__label">{choice.label}</Text>
        {choice.hint ? <Text className="ui-choice__hint">{choice.hint}</Text> : null}
      </View>
    </View>
  );
}
