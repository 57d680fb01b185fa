import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName, IconTile } from './icon';
import './list-row.scss';
import { spoken } from './spoken';

export interface ListRowProps {
  title: string;
  /** The line below the title: what it brings. */
  detail?: string;
  /** StatusTags, above the title. */
  tags?: ReactNode;
  /** Small print at the end: dates, issuer, reason. */
  caption?: string;
  icon?: IconName;
  /** At the right: a number or a short word. */
  trailing?: string;
  /** Without it the row is plain text. */
  onPress?: () => void;
  spokenName?: string;
}

export function ListRow({ title, detail, tags, caption, icon, trailing, onPress, spokenName }: ListRowProps) {
  const words = spokenName ?? [title, detail, trailing, caption].filter(Boolean).join('，');
  return (
    <View
      className={onPress ? 'ui-row ui-row--pressable' : 'ui-row'}
      hoverClass={onPress ? 'ui-pressed' : 'none'}
      onClick={onPress}
      {...(onPress ? spoken({ role: 'link', label: words }) : {})}
    >
      {icon ? <IconTile name={icon} /> : null}
      <View className="ui-row__words">
        {tags ? <View className="ui-row__tags">{tags}</View> : null}
        <Text className="ui-row__title">{title}</Text>
        {detail ? <Text className="ui-row__detail">{detail}</Text> : null}
        {caption ? <Text className="ui-row__caption">{caption}</Text> : null}
      </View>
      {trailing ? <Text className="ui-row__trailing">{trailing}</Text> : null}
      {onPress ? <Icon name="chevron" small /> : null}
    </View>
  );
}
