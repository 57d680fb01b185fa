import { goTo } from '../../../platform/navigate';
import { FeedbackState } from '../../../ui';

/** For whoever does not belong here: who does, and how to come in. */
export function OnlyForTheUnit({ title, detail }: { title: string; detail: string }) {
  return (
    <FeedbackState
      kind="refused"
      title={title}
      detail={detail}
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}
