import { Text, View } from '@tarojs/components';
import './button.scss';
import { Icon, type IconName } from './icon';
import { spoken } from './spoken';

export interface ButtonProps {
  /** The words on the button. */
  children: string;
  kind?: 'primary' | 'secondary' | 'text' | 'danger';
  onPress: () => void;
  loading?: boolean;
  disabled?: boolean;
  /**
   * Only where the words alone do not say what is pressed (two buttons 「查看」 on a page); it contains the words,
   * so that whoever speaks to the page can say what stands there.
   * Not called `ariaLabel`: Taro's compiler rewrites that attribute to `aria-label` on every JSX element, ours too.
   */
  spokenName?: string;
  icon?: IconName;
  /** As wide as its words instead of the whole row. */
  inline?: boolean;
}

export function Button(props: ButtonProps) {
  const {
    children,
    kind = 'primary',
    onPress,
    loading = false,
    disabled = false,
    spokenName,
    icon,
    inline,
  } = props;
  const blocked = disabled || loading;
  const className = [
    'ui-button',
    `ui-button--${kind}`,
    inline ? 'ui-button--inline' : '',
    blocked ? 'ui-button--blocked' : '',
  ].join(' ');
  return (
    <View
      className={className}
      hoverClass={blocked ? 'none' : 'ui-pressed'}
      onClick={() => {
        if (!blocked) onPress();
      }}
      {...spoken({ role: 'button', label: spokenName ?? children, disabled: blocked || undefined })}
    >
      {icon ? <Icon name={icon} small /> : null}
      <Text className="ui-button__words">{loading ? '请稍候…' : children}</Text>
    </View>
  );
}
