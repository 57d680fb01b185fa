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
          role="radio"
          choice={choice}
          checked={choice.value === value}
          onPress={() => onChange(choice.value)}
        />
      ))}
    </View>
  );
}

export interface ChoiceSetProps {
  /** The question, read before the choices. */
  label: string;
  choices: readonly Choice[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
}

/** Any number of several, as the same rows with square marks. */
export function ChoiceSet({ label, choices, values, onChange }: ChoiceSetProps) {
  const toggled = (value: string) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return (
    <View className="ui-choices" {...spoken({ role: 'group', label })}>
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          role="checkbox"
          choice={choice}
          checked={values.includes(choice.value)}
          onPress={() => onChange(toggled(choice.value))}
        />
      ))}
    </View>
  );
}

interface ChoiceRowProps {
  role: 'radio' | 'checkbox';
  choice: Choice;
  checked: boolean;
  onPress: () => void;
}

function ChoiceRow({ role, choice, checked, onPress }: ChoiceRowProps) {
  const words = choice.hint ? `${choice.label}，${choice.hint}` : choice.label;
  return (
    <View
      className={`ui-choice ui-choice--${role}${checked ? ' ui-choice--checked' : ''}`}
      hoverClass="ui-pressed"
      onClick={onPress}
      {...spoken({ role, label: words, checked })}
    >
      <View className="ui-choice__mark">{checked ? <Icon name="check" small /> : null}</View>
      <View className="ui-choice__words">
        <Text className="ui-choice__label">{choice.label}</Text>
        {choice.hint ? <Text className="ui-choice__hint">{choice.hint}</Text> : null}
      </View>
    </View>
  );
}
