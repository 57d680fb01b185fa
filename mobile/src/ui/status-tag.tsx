import { Text, View } from '@tarojs/components';
import { Icon, type IconName } from './icon';
import './status-tag.scss';

export type StatusKind = 'ok' | 'warn' | 'bad' | 'neutral' | 'brand';

/** What a tag shows, as a feature's words decide it. */
export interface ShownTag {
  readonly kind: StatusKind;
  readonly icon: IconName;
  readonly words: string;
}

/** Word, icon and colour together: never colour alone. */
export function StatusTag({ kind, icon, children }: { kind: StatusKind; icon?: IconName; children: string }) {
  return (
    <View className={`ui-tag ui-tag--${kind}`}>
      {icon ? <Icon name={icon} small /> : null}
      <Text>{children}</Text>
    </View>
  );
}

/** Beside everything that was made up for the demo. */
export function DemoTag() {
  return <StatusTag kind="neutral">演示</StatusTag>;
}
