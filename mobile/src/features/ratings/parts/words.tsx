import { Text, Textarea, View } from '@tarojs/components';
import { spokenInput } from '../../../ui/spoken';
import './words.scss';

/** As much as the server keeps. */
export const LONGEST_WORDS = 1_000;

interface WordsProps {
  label: string;
  hint: string;
  value: string;
  onChange: (text: string) => void;
}

/** A text of several lines; what was typed and what is possible stand under it. */
export function Words({ label, hint, value, onChange }: WordsProps) {
  return (
    <View className="words">
      <Text className="words__label">{label}</Text>
      <Text className="words__hint">{hint}</Text>
      <Textarea
        className="words__input"
        value={value}
        maxlength={LONGEST_WORDS}
        onInput={(event) => onChange(event.detail.value)}
        {...spokenInput(label, false)}
      />
      <Text className="words__count">{`${Array.from(value).length}/${LONGEST_WORDS}字`}</Text>
    </View>
  );
}
