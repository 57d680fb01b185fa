import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon, type IconName, IconTile } from './icon';
import './list-row.scss';
import { MarkedText } from './marked-text';
import { spoken } from './spoken';
import type { Mark } from './text-pieces';

export interface ListRowProps {
  title: string;
  /** The line below the title: what it brings. */
  detail?: string;
  /** StatusTags, above the title. */
  tags?: ReactNode;
  /** Their words, for screen readers: the row has one name. */
  spokenTags?: string;
  /** Parts of the title that answer to a search. */
  marks?: readonly Mark[];
  /** Below the detail: where else the words of a search stand. */
  excerpt?: ReactNode;
  /** Small print at the end: dates, issuer, reason. */
  caption?: string;
  icon?: IconName;
  /** At the right: a number or a short word. */
  trailing?: string;
  /** Without it the row is plain text. */
  onPress?: () => void;
  spokenName?: string;
}

export function ListRow(props: ListRowProps) {
  const { title, detail, tags, spokenTags, marks = [], excerpt, caption, icon, trailing } = props;
  const { onPress, spokenName } = props;
  const words = spokenName ?? [spokenTags, title, detail, caption, trailing].filter(Boolean).join('，');
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
        <View className="ui-row__title">
          <MarkedText text={title} marks={marks} />
        </View>
        {detail ? <Text className="ui-row__detail">{detail}</Text> : null}
        {excerpt ? <View className="ui-row__detail">{excerpt}</View> : null}
        {caption ? <Text className="ui-row__caption">{caption}</Text> : null}
      </View>
      {trailing ? <Text className="ui-row__trailing">{trailing}</Text> : null}
      {onPress ? <Icon name="chevron" small /> : null}
    </View>
  );
}
