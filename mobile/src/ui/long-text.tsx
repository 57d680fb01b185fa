import { Text, Textarea, View } from '@tarojs/components';
import './long-text.scss';
import { spokenInput } from './spoken';

export interface LongTextProps {
  label: string;
  hint: string;
  value: string;
  /** In characters; what was typed and what is possible stand under it. */
  longest: number;
  invalid?: boolean;
  onChange: (text: string) => void;
}

/** A text of several lines. */
export function LongText({ label, hint, value, longest, invalid = false, onChange }: LongTextProps) {
  return (
    <View className="ui-long-text">
      <Text className="ui-long-text__label">{label}</Text>
      <Text className="ui-long-text__hint">{hint}</Text>
      <Textarea
        className="ui-long-text__input"
        value={value}
        maxlength={longest}
        onInput={(event) => onChange(event.detail.value)}
        {...spokenInput(label, invalid)}
      />
      <Text className="ui-long-text__count">{`${Array.from(value).length}/${longest}字`}</Text>
    </View>
  );
}
