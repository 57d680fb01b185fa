import { goTo } from '../platform/navigate';
import { FeedbackState } from './feedback-state';

interface NotForYouProps {
  /** For whom it is. */
  title: string;
  /** How to come in. */
  detail: string;
}

/** Instead of a page, for whoever it is not for. */
export function NotForYou({ title, detail }: NotForYouProps) {
  return (
    <FeedbackState
      kind="refused"
      title={title}
      detail={detail}
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}

/** The same where holding a role is all that it takes. */
export const onlyFor = (who: string): NotForYouProps => ({
  title: `这里只给${who}用`,
  detail: `请用${who}的身份登录后再来。`,
});
