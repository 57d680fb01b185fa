import { goBack } from '../../../platform/navigate';
import { FeedbackState } from '../../../ui';

export function AllDone({ title }: { title: string }) {
  return (
    <FeedbackState
      kind="empty"
      icon="check"
      title={title}
      detail="有新的会出现在列表里。"
      action={{ label: '回列表', onPress: goBack }}
    />
  );
}
