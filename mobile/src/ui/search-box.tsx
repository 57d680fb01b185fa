import { Input, Text, View } from '@tarojs/components';
import './search-box.scss';
import { Icon } from './icon';
import { spoken, spokenInput } from './spoken';

export interface SearchBoxProps {
  /** Says what is searched: 「搜索行业」. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  onSearch?: () => void;
  /** Shows a microphone while nothing is typed. */
  onSpeak?: () => void;
}

export function SearchBox({ label, value, onChange, placeholder, onSearch, onSpeak }: SearchBoxProps) {
  return (
    <View className="ui-search" {...spoken({ role: 'search' })}>
      <Icon name="search" />
      <Input
        className="ui-search__input"
        value={value}
        maxlength={40}
        confirmType="search"
        placeholder={placeholder ?? label}
        placeholderClass="ui-field__placeholder"
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onSearch}
        {...spokenInput(label, false)}
      />
      {value ? (
        <View
          className="ui-search__clear"
          onClick={() => onChange('')}
          {...spoken({ role: 'button', label: '清除搜索词' })}
        >
          <Icon name="cross" small />
          <Text className="ui-search__word">清除</Text>
        </View>
      ) : null}
      {!value && onSpeak ? (
        <View
          className="ui-search__clear"
          onClick={onSpeak}
          {...spoken({ role: 'button', label: '说话来找' })}
        >
          <Icon name="microphone" small />
          <Text className="ui-search__word">说</Text>
        </View>
      ) : null}
    </View>
  );
}
