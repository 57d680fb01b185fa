import { Text, Textarea, View } from '@tarojs/components';
import { ErrorText } from './field';
import './long-field.scss';
import { spokenInput } from './spoken';

export interface LongFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** In characters as people count them. */
  most: number;
  error?: string;
}

/** A text of several lines; how much was written and how much may be stands under it. */
export function LongField({ label, value, onChange, hint, most, error }: LongFieldProps) {
  return (
    <View className="ui-long-field">
      <Text className="ui-long-field__label">{label}</Text>
      {hint ? <Text className="ui-long-field__hint">{hint}</Text> : null}
      <Textarea
        className={`ui-long-field__input${error ? ' ui-long-field__input--bad' : ''}`}
        value={value}
        maxlength={most}
        onInput={(event) => onChange(event.detail.value)}
        {...spokenInput(error ? `${label}，${error}` : label, Boolean(error))}
      />
      <Text className="ui-long-field__hint">{`${Array.from(value).length}/${most}字`}</Text>
      <ErrorText text={error} />
    </View>
  );
}
