import type { Message } from '@yingshang/shared/contracts/notices';
import { create } from 'zustand';
import { useSession } from './session';

/** What was done with messages since they were fetched. */
export interface InboxMarks {
  readonly read: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Topics that were muted (true) or taken up again. */
  readonly topics: ReadonlyMap<string, boolean>;
}

export const noMarks: InboxMarks = { read: new Set(), removed: new Set(), topics: new Map() };

export const useInboxMarks = create<InboxMarks>()(() => noMarks);

// One notice has the same id for everybody whom it was sent to.
useSession.subscribe(({ person }, before) => {
  if (person?.id !== before.person?.id) useInboxMarks.setState(noMarks, true);
});

export function noteRead(ids: readonly string[]): void {
  useInboxMarks.setState(({ read }) => ({ read: new Set([...read, ...ids]) }));
}

export function noteRemoved(id: string): void {
  useInboxMarks.setState(({ removed }) => ({ removed: new Set([...removed, id]) }));
}

export function noteTopic(topic: string, muted: boolean): void {
  useInboxMarks.setState(({ topics }) => ({ topics: new Map([...topics, [topic, muted]]) }));
}

export function forgetTopics(): void {
  useInboxMarks.setState({ topics: noMarks.topics });
}

/** The message as it stands by now. */
export function markedMessage(message: Message, marks: InboxMarks): Message {
  const { topic } = message;
  const muted = marks.topics.get(topic.key) ?? topic.muted;
  // Who takes a topic up again sees its mark again, unless it tells of their own doing.
  const silent = muted === topic.muted ? message.silent : muted || message.delivery.reason === 'own-doing';
  return { ...message, silent, read: message.read || marks.read.has(message.id), topic: { ...topic, muted } };
}

export function markedMessages(messages: readonly Message[], marks: InboxMarks): readonly Message[] {
  return messages.filter(({ id }) => !marks.removed.has(id)).map((one) => markedMessage(one, marks));
}
