import { answerWords, deliveryWords, type Message, messageWords } from '@yingshang/shared/contracts/notices';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { ownAnswer } from '../policies';
import { stateNamed } from './delivery-states';
import type { InboxRow } from './inbox.repository';
import { messageIdOf } from './message-key';
import { isSilent, type Silence } from './silence';

/** What a message's words need besides its row. */
export interface InboxContext {
  readonly silence: Silence;
  readonly topicName: (topic: string) => string;
  readonly today: CalendarDate;
}

export function messageView(row: InboxRow, { silence, today, topicName }: InboxContext): Message {
  const { about, answerAfter, answerBefore, enterpriseDemo, enterpriseName, reason, subject } = row;
  const [topic = ''] = row.topics;
  const answer = (number: number | null) => (number === null ? null : ownAnswer(number));
  const [before, after] = [answer(answerBefore), answer(answerAfter)];
  const changes = row.details ?? [];
  const { head, line } = messageWords({ subject, before, after, changes }, today);
  const state = stateNamed(row.state);
  return {
    id: messageIdOf(row),
    at: row.madeAt.toISOString(),
    subject,
    head,
    line,
    before,
    after,
    changes: changes.map((change) => ({
      ...change,
      head: answerWords(change.before, change.after, null).head,
    })),
    enterprise:
      enterpriseName === null ? null : { id: about, name: enterpriseName, demo: enterpriseDemo === true },
    read: row.readAt !== null,
    silent: isSilent(row, silence),
    delivery: { state, reason, words: deliveryWords(state, reason) },
    topic: { key: topic, name: topicName(topic), muted: silence.topics.includes(topic) },
  };
}
