import { Input, Text, View } from '@tarojs/components';
import './field.scss';
import { figuresInput, spoken, spokenInput } from './spoken';

export interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** What is wrong and what to do; stays beside the field. */
  error?: string;
  placeholder?: string;
  type?: 'text' | 'number' | 'digit';
  maxLength?: number;
  /** What the phone may fill in by itself: figures, so the keyboard is one of figures. */
  fills?: 'tel' | 'one-time-code';
  onDone?: () => void;
}

export function Field(props: FieldProps) {
  const {
    label,
    value,
    onChange,
    hint,
    error,
    placeholder,
    type = 'text',
    maxLength = 140,
    fills,
    onDone,
  } = props;
  return (
    <View className="ui-field">
      <Text className="ui-field__label">{label}</Text>
      {hint ? <Text className="ui-field__hint">{hint}</Text> : null}
      <Input
        className={`ui-field__input${error ? ' ui-field__input--bad' : ''}`}
        value={value}
        type={fills ? figuresInput : type}
        maxlength={maxLength}
        placeholder={placeholder}
        placeholderClass="ui-field__placeholder"
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onDone}
        {...spokenInput(error ? `${label}，${error}` : label, Boolean(error), fills)}
      />
      <ErrorText text={error} />
    </View>
  );
}

/** Nothing when there is no error; else words with a mark, announced when they appear. */
export function ErrorText({ text }: { text?: string }) {
  if (!text) return null;
  return (
    <View className="ui-error" {...spoken({ role: 'alert', live: 'assertive' })}>
      <Text className="ui-error__words">{`错误：${text}`}</Text>
    </View>
  );
}
