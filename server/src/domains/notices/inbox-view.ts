import type { Message } from '@yingshang/shared/contracts/notices';
import { ownAnswer } from '../policies';
import { stateNamed } from './delivery-states';
import type { InboxRow } from './inbox.repository';
import { messageIdOf } from './message-key';
import { isSilent, type Silence } from './silence';

/** What a message's words need besides its row. */
export interface InboxContext {
  readonly silence: Silence;
  readonly topicName: (topic: string) => string;
}

export function messageView(row: InboxRow, { silence, topicName }: InboxContext): Message {
  const { about, answerAfter, answerBefore, enterpriseDemo, enterpriseName, subject } = row;
  const [topic = ''] = row.topics;
  const answer = (number: number | null) => (number === null ? null : ownAnswer(number));
  return {
    id: messageIdOf(row),
    at: row.madeAt.toISOString(),
    subject,
    before: answer(answerBefore),
    after: answer(answerAfter),
    changes: [...(row.details ?? [])],
    enterprise:
      enterpriseName === null ? null : { id: about, name: enterpriseName, demo: enterpriseDemo === true },
    read: row.readAt !== null,
    silent: isSilent(row, silence),
    delivery: { state: stateNamed(row.state), reason: row.reason },
    topic: { key: topic, name: topicName(topic), muted: silence.topics.includes(topic) },
  };
}
