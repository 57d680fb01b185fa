import { Text, View } from '@tarojs/components';
import type { Message } from '@yingshang/shared/contracts/notices';
import { sinceWhen } from '../../../platform/dates';
import { follow, mute } from '../../../platform/message-actions';
import { stepOf } from '../../../platform/message-step';
import { goTo } from '../../../platform/navigate';
import { useAsking } from '../../../platform/use-asking';
import { Button, ErrorText, StatusTag, spoken } from '../../../ui';
import './message-item.scss';

/** One message: what and why, the one thing to do, and its off switch. */
export function MessageItem({ message }: { message: Message }) {
  const { at, delivery, head, line, read, silent, subject, topic } = message;
  const { busy, problem, ask } = useAsking();
  const step = stepOf(message);
  const policy = 'policy' in subject ? subject.policy.title : null;
  const of = policy ?? head;
  return (
    <View className="message" {...spoken({ role: 'listitem' })}>
      {read || silent ? null : (
        <StatusTag kind="brand" icon="message">
          未读
        </StatusTag>
      )}
      <Text className="message__head">{head}</Text>
      {policy ? <Text className="message__policy">{policy}</Text> : null}
      <Text className="message__line">{line}</Text>
      <Text className="message__caption">{`${sinceWhen(at)} · ${delivery.words}`}</Text>
      <ErrorText text={problem} />
      <View className="message__acts">
        {step ? (
          <Button
            kind="secondary"
            inline
            loading={busy}
            onPress={() => void ask(() => follow(message))}
            spokenName={`${step.label}：${of}`}
          >
            {step.label}
          </Button>
        ) : null}
        <Button
          kind="text"
          inline
          onPress={() => goTo('message', { id: message.id })}
          spokenName={`为什么推给我：${of}`}
        >
          为什么推给我
        </Button>
        <Button
          kind="text"
          inline
          disabled={busy}
          onPress={() => void ask(() => mute(topic.key, !topic.muted))}
          spokenName={`${muteLabel(topic)}：${of}`}
        >
          {muteLabel(topic)}
        </Button>
      </View>
    </View>
  );
}

/** Undoing stands where muting stood. */
export function muteLabel({ muted, name }: Message['topic']): string {
  return muted ? `恢复推送“${name}”类` : `不再推送“${name}”类`;
}
