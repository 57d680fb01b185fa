import { Text, View } from '@tarojs/components';
import { spoken } from './spoken';
import './timeline.scss';

export interface TimelineItem {
  readonly key: string;
  readonly title: string;
  /** The day in words, where it may be known. */
  readonly when?: string;
  readonly text?: string;
}

/** What happened, in order, in plain words. */
export function Timeline({ label, items }: { label: string; items: readonly TimelineItem[] }) {
  return (
    <View className="ui-timeline" {...spoken({ role: 'list', label })}>
      {items.map(({ key, title, when, text }) => (
        <View key={key} className="ui-timeline__item" {...spoken({ role: 'listitem' })}>
          <Text className="ui-timeline__title">{title}</Text>
          {when ? <Text className="ui-timeline__when">{when}</Text> : null}
          {text ? <Text className="ui-timeline__text">{text}</Text> : null}
        </View>
      ))}
    </View>
  );
}
