import { getProfile } from '@yingshang/shared/contracts/enterprises';
import {
  type Message,
  markRead,
  muteTopic,
  openMessage,
  removeMessage,
  unmuteTopic,
} from '@yingshang/shared/contracts/notices';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { inTurn } from './in-turn';
import { noteRead, noteRemoved, noteTopic, useInboxMarks } from './inbox-marks';
import { type MessageStep, stepOf } from './message-step';
import { call } from './request';
import { useSession } from './session';
import { showUnread } from './unread';

/** It is worth nobody's waiting: what does not get through waits in the outbox. */
export async function noteOpened({ id }: Pick<Message, 'id'>): Promise<void> {
  noteRead([id]);
  await inTurn(id, async () => {
    const { removed } = useInboxMarks.getState();
    return removed.has(id) ? null : call(openMessage, { params: { id }, body: {} });
  });
  await showUnread();
}

/** All that are shown; what came since then stays unread. `newest`: the first of the list. */
export async function readAll(shown: readonly Message[]): Promise<Outcome<unknown>> {
  const [newest] = shown;
  if (newest === undefined) return ok(null);
  const answer = await call(markRead, { body: { upTo: newest.id } });
  if (answer.ok) noteRead(shown.map(({ id }) => id));
  await showUnread();
  return answer;
}

export async function mute(topic: string, muted: boolean): Promise<Outcome<unknown>> {
  const answer = await call(muted ? muteTopic : unmuteTopic, { body: { topic } });
  if (answer.ok) noteTopic(topic, muted);
  await showUnread();
  return answer;
}

export async function removeForGood({ id }: Message): Promise<Outcome<unknown>> {
  // After its opening, which else would find no message any more.
  const answer = await inTurn(id, async () => {
    const removal = await call(removeMessage, { params: { id } });
    if (removal.ok) noteRemoved(id);
    return removal;
  });
  await showUnread();
  return answer;
}

/** Goes where the message leads, with its own enterprise in hand: a policy answers for the one that is chosen. */
export async function follow(
  message: Message,
  step: MessageStep | null = stepOf(message),
): Promise<Outcome<unknown>> {
  void noteOpened(message);
  const chosen = step?.asks === 'enterprise' ? await choose(message) : ok(null);
  if (chosen.ok) step?.go();
  return chosen;
}

async function choose({ enterprise }: Message): Promise<Outcome<unknown>> {
  const { choose: keep, enterprise: current } = useSession.getState();
  if (enterprise === null || current?.id === enterprise.id) return ok(null);
  const profile = await call(getProfile, { params: { id: enterprise.id } });
  if (profile.ok) keep({ id: enterprise.id, name: enterprise.name, facts: profile.value.facts });
  return profile;
}
