import { Text, View } from '@tarojs/components';
import { Button } from './button';
import './feedback-state.scss';
import { Icon, type IconName } from './icon';
import { spoken } from './spoken';

export type FeedbackKind = 'loading' | 'empty' | 'refused' | 'offline';

export interface FeedbackStateProps {
  kind: FeedbackKind;
  /** What happened. Each kind has words of its own when left out. */
  title?: string;
  /** What the person can do. */
  detail?: string;
  action?: { label: string; onPress: () => void };
  /** In place of the kind's own icon. */
  icon?: IconName;
}

const faces: Readonly<Record<FeedbackKind, { icon: IconName; title: string; detail?: string }>> = {
  loading: { icon: 'clock', title: '正在加载…' },
  empty: { icon: 'search', title: '这里还没有内容' },
  refused: { icon: 'cross', title: '没有办成' },
  offline: { icon: 'offline', title: '网络没有连上', detail: '请检查网络后重试，已填写的内容不会丢。' },
};

/** The face of a list or page that has nothing to show yet, or cannot. */
export function FeedbackState({ kind, title, detail, action, icon }: FeedbackStateProps) {
  const face = faces[kind];
  const more = detail ?? face.detail;
  return (
    <View
      className={`ui-feedback ui-feedback--${kind}`}
      {...spoken({ role: kind === 'refused' ? 'alert' : 'status', live: 'polite' })}
    >
      <View className="ui-feedback__mark">
        <Icon name={icon ?? face.icon} />
      </View>
      <Text className="ui-feedback__title">{title ?? face.title}</Text>
      {more ? <Text className="ui-feedback__detail">{more}</Text> : null}
      {action ? (
        <Button kind="secondary" onPress={action.onPress}>
          {action.label}
        </Button>
      ) : null}
    </View>
  );
}
