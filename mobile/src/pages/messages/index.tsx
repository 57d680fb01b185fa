import { goTo } from '../../platform/navigate';
import { useSession } from '../../platform/session';
import { useUnreadBadge } from '../../platform/unread';
import { AppPage, FeedbackState, ListCard, ListRow } from '../../ui';
import { Inbox } from './parts/inbox';
import { Waiting } from './parts/waiting';

export default function MessagesPage() {
  const person = useSession((state) => state.person?.id);
  useUnreadBadge();
  return (
    <AppPage title="消息">
      <Waiting />
      {person === undefined ? <Guest /> : <Inbox key={person} personId={person} />}
      <ListCard label="设置">
        <ListRow
          title="消息设置"
          detail="发不发、什么时候发、哪些不发"
          onPress={() => goTo('messageSettings')}
        />
      </ListCard>
    </AppPage>
  );
}

/** Nothing is sent to whoever is not known; what would come is said before they sign in. */
function Guest() {
  return (
    <FeedbackState
      kind="empty"
      icon="message"
      title="登录后看您的消息"
      detail="登记企业后，政策对您的结果变了，这里会告诉您是哪一项、为什么。没变就不打扰。"
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}
