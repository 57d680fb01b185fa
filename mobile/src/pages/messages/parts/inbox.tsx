import { View } from '@tarojs/components';
import { readAll } from '../../../platform/message-actions';
import { useAsking } from '../../../platform/use-asking';
import {
  Button,
  Card,
  DemoTag,
  ErrorText,
  FeedbackState,
  Loaded,
  Paragraph,
  Section,
  spoken,
} from '../../../ui';
import { type MessageGroup, messageDays } from '../message-groups';
import { useInbox } from '../use-inbox';
import { MessageItem } from './message-item';

/** What one person was told, newest first. */
export function Inbox({ personId }: { personId: string }) {
  const { first, messages, busy, problem, more } = useInbox(personId);
  return (
    <Loaded query={first}>
      {() =>
        messages.length === 0 ? (
          <NothingYet />
        ) : (
          <>
            <ReadAll messages={messages} />
            {messageDays(messages).map(({ heading, groups }) => (
              <Section key={heading} title={heading}>
                {groups.map((group) => (
                  <Group key={group.key} group={group} />
                ))}
              </Section>
            ))}
            <ErrorText text={problem} />
            {more ? (
              <Button kind="secondary" loading={busy} onPress={more}>
                看更早的消息
              </Button>
            ) : null}
          </>
        )
      }
    </Loaded>
  );
}

function NothingYet() {
  return (
    <FeedbackState
      kind="empty"
      icon="message"
      title="还没有消息"
      detail="登记企业后，某项政策对您的结果变了，才会在这里说一声；没变就不打扰。微信提醒默认一天最多1条、晚上不发，而且要您先同意。"
    />
  );
}

function ReadAll({ messages }: { messages: Parameters<typeof readAll>[0] }) {
  const { busy, problem, ask } = useAsking();
  const unread = messages.filter(({ read, silent }) => !read && !silent).length;
  if (unread === 0) return <Paragraph quiet>都看过了</Paragraph>;
  return (
    <>
      <ErrorText text={problem} />
      <Button kind="secondary" loading={busy} onPress={() => void ask(() => readAll(messages))}>
        全部已读
      </Button>
    </>
  );
}

function Group({ group: { enterprise, messages } }: { group: MessageGroup }) {
  return (
    <Card title={enterprise?.name ?? '我的事'}>
      {enterprise?.demo ? <DemoTag /> : null}
      <View className="messages" {...spoken({ role: 'list', label: enterprise?.name ?? '我的事' })}>
        {messages.map((message) => (
          <MessageItem key={message.id} message={message} />
        ))}
      </View>
    </Card>
  );
}
