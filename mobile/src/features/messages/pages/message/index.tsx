import type { Message } from '@yingshang/shared/contracts/notices';
import { sinceWhen } from '../../../../platform/dates';
import { follow, mute } from '../../../../platform/message-actions';
import { stepOf } from '../../../../platform/message-step';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useAsking } from '../../../../platform/use-asking';
import { AppPage, Button, Card, DemoTag, ErrorText, FeedbackState, Loaded, Paragraph } from '../../../../ui';
import { Conditions } from '../../parts/conditions';
import { Policies } from '../../parts/policies';
import { RemoveButton } from '../../parts/remove-button';
import { useMessage } from '../../use-message';
import { answerChange, causeWords, explained } from '../../why-words';

/** 为什么推给我: what was told, why, condition by condition, and what to do; a message of WeChat may lead here. */
export default function MessagePage() {
  const { person, query, message } = useMessage(usePageParameter('id'));
  const { busy, problem, ask } = useAsking();
  const step = message === undefined ? null : stepOf(message);
  return (
    <AppPage
      back
      title="为什么推给我"
      footer={
        message && step ? (
          <Button loading={busy} onPress={() => void ask(() => follow(message, step))}>
            {step.label}
          </Button>
        ) : undefined
      }
    >
      <ErrorText text={problem} />
      {person === undefined ? (
        <Guest />
      ) : (
        <Loaded query={query}>{() => message && <Told message={message} />}</Loaded>
      )}
    </AppPage>
  );
}

function Guest() {
  return (
    <FeedbackState
      kind="empty"
      title="先登录，再看这条消息"
      detail="消息只给收到它的人看。"
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}

function Told({ message }: { message: Message }) {
  const { at, delivery, enterprise, head, line, subject } = message;
  const change = answerChange(message);
  const why = explained(message);
  return (
    <>
      <Card title={head}>
        <Paragraph>{line}</Paragraph>
        {enterprise?.demo ? <DemoTag /> : null}
        <Paragraph quiet>
          {[enterprise?.name, sinceWhen(at), delivery.words].filter(Boolean).join(' · ')}
        </Paragraph>
      </Card>
      {'policy' in subject ? <Policies message={message} policies={[subject.policy]} /> : null}
      <Card title="因为">
        <Paragraph>{causeWords(message)}</Paragraph>
        {change ? <Paragraph quiet>{change}</Paragraph> : null}
      </Card>
      {why ? <Conditions {...why} /> : null}
      {message.changes.length > 0 ? <Policies message={message} policies={changed(message)} /> : null}
      <Mute message={message} />
      <RemoveButton message={message} />
    </>
  );
}

function changed({ changes }: Message) {
  return changes.map(({ head, policy }) => ({ ...policy, head }));
}

function Mute({ message: { topic } }: { message: Message }) {
  const { busy, problem, ask } = useAsking();
  return (
    <>
      <ErrorText text={problem} />
      {topic.muted ? <Paragraph quiet>{`“${topic.name}”类不再推送，只静静放在消息里。`}</Paragraph> : null}
      <Button kind="secondary" loading={busy} onPress={() => void ask(() => mute(topic.key, !topic.muted))}>
        {topic.muted ? `恢复推送“${topic.name}”类` : `不再推送“${topic.name}”类`}
      </Button>
    </>
  );
}
