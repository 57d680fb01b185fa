import type { DeliveryReason, DeliveryState, MessageTemplate } from '@yingshang/shared/contracts/notices';
import { type DeliveryDecision, decideDelivery, messageIdOf } from '../notices';
import type { LetterContent } from './channel';
import type { Dispatch, DueMessage, Recipient, RowChange } from './due-message';

export interface Circumstances {
  readonly now: number;
  /** What the channel carries. */
  readonly carries: ReadonlySet<MessageTemplate>;
}

export interface Plan {
  readonly changes: readonly RowChange[];
  /** One at a time for each person: caps and grants are then exact however many processes deliver. */
  readonly dispatch: Dispatch | null;
}

/** How soon whoever has to wait for another message of the same person is looked at again. */
const TURN_MS = 5_000;
/** The grant that was taken carries one message however often it is tried; this limits the patience. */
const MOST_ATTEMPTS = 6;

/** What becomes of a person's due messages, and which of them leaves now. */
export function planDelivery(recipient: Recipient, circumstances: Circumstances): Plan {
  const plan = new Planning(recipient, circumstances);
  for (const group of unclearGroups(recipient.due)) plan.takeUnclear(group);
  for (const group of freshGroups(recipient)) plan.takeFresh(group);
  return plan;
}

class Planning implements Plan {
  readonly changes: RowChange[] = [];
  dispatch: Dispatch | null = null;
  private sent: Recipient['sent'];

  constructor(
    private readonly recipient: Recipient,
    private readonly circumstances: Circumstances,
  ) {
    this.sent = recipient.sent;
  }

  /** Nobody knows whether it arrived: it leaves again only where it cannot arrive twice. */
  takeUnclear(group: readonly DueMessage[]): void {
    const [first] = group;
    if (first === undefined) return;
    const decision = this.decide(first);
    if (decision.do === 'wait') this.wait(group, decision.until);
    else if (decision.do === 'settle' || !mayGoAgain(first, this.recipient))
      this.end(group, 'unknown', 'unanswered');
    else if (this.isTaken()) this.wait(group, this.nextTurn());
    else this.dispatch = { ...this.dispatchOf(group, first.template), again: true };
  }

  takeFresh(group: readonly DueMessage[]): void {
    const sendable = group.filter((message) => this.isSendable(message));
    const [first] = sendable;
    if (first === undefined) return;
    const template = this.templateFor(sendable);
    if (template === undefined) this.end(sendable, 'refused', this.whyClosed(first));
    else if (this.isTaken()) this.wait(sendable, this.nextTurn());
    else this.dispatch = { ...this.dispatchOf(sendable, template), again: false };
    if (template !== undefined && !isCase(first))
      this.sent = { today: this.sent.today + 1, thisWeek: this.sent.thisWeek + 1 };
  }

  private isSendable(message: DueMessage): boolean {
    const decision = this.decide(message);
    if (decision.do === 'wait') this.wait([message], decision.until);
    if (decision.do === 'settle') this.end([message], decision.state, decision.reason);
    return decision.do === 'send';
  }

  private decide({ subject, topics, madeAt }: DueMessage): DeliveryDecision {
    return decideDelivery({
      kind: subject.kind,
      topics,
      madeAt,
      windowDay: subject.kind === 'window' ? subject.on : null,
      now: this.circumstances.now,
      preferences: this.recipient.preferences,
      sent: this.sent,
    });
  }

  /** A digest goes by whichever template of its messages still has a grant. */
  private templateFor(messages: readonly DueMessage[]): MessageTemplate | undefined {
    return messages
      .map(({ template }) => template)
      .toSorted()
      .find((template) => this.circumstances.carries.has(template) && this.held(template).remaining > 0);
  }

  private whyClosed({ template }: DueMessage): DeliveryReason {
    return this.circumstances.carries.has(template) ? 'no-grant' : 'not-configured';
  }

  private held(template: MessageTemplate) {
    return this.recipient.grants.get(template) ?? { remaining: 0, inDoubt: 0 };
  }

  private isTaken(): boolean {
    return this.recipient.isBusy || this.dispatch !== null;
  }

  private nextTurn(): number {
    return this.circumstances.now + TURN_MS;
  }

  private dispatchOf(messages: readonly DueMessage[], template: MessageTemplate) {
    return { personId: this.recipient.personId, template, messages, content: contentOf(messages) };
  }

  private wait(messages: readonly DueMessage[], until: number): void {
    for (const message of messages)
      this.changes.push(changed(message, { state: 'pending', reason: null, dueAt: until }));
  }

  private end(messages: readonly DueMessage[], state: DeliveryState, reason: DeliveryReason): void {
    for (const message of messages) this.changes.push(changed(message, { state, reason, dueAt: null }));
  }
}

function changed(message: DueMessage, end: Pick<RowChange, 'state' | 'reason' | 'dueAt'>): RowChange {
  return { ...message, ...end, foundAt: message.attemptAt };
}

const isCase = ({ subject }: DueMessage) => subject.kind === 'case';

/** The ledger showed one grant before it left, and shows now that none came and nothing else is open. */
function mayGoAgain({ sole, attempts, template }: DueMessage, { grants }: Recipient): boolean {
  const held = grants.get(template);
  return sole && attempts < MOST_ATTEMPTS && held?.remaining === 0 && held.inDoubt === 1;
}

/** What left together has one time of leaving. */
function unclearGroups(due: readonly DueMessage[]): DueMessage[][] {
  const groups = new Map<number, DueMessage[]>();
  for (const message of due)
    if (message.attemptAt !== null)
      groups.set(message.attemptAt, [...(groups.get(message.attemptAt) ?? []), message]);
  return [...groups.values()];
}

/** Cases first and each by itself; what is about policies together, unless its reader wants each at once. */
function freshGroups({ due, preferences }: Recipient): DueMessage[][] {
  const fresh = due
    .filter(({ attemptAt }) => attemptAt === null)
    .toSorted((one, other) => one.madeAt - other.madeAt);
  const cases = fresh.filter(isCase).map((message) => [message]);
  const policies = fresh.filter((message) => !isCase(message));
  return [
    ...cases,
    ...(preferences.rhythm === 'at-once' ? policies.map((message) => [message]) : [policies]),
  ];
}

function contentOf(messages: readonly DueMessage[]): LetterContent {
  const [first] = messages;
  if (first === undefined || messages.length > 1) return { kind: 'several', count: messages.length };
  const { subject, answer } = first;
  return { kind: 'one', messageId: messageIdOf(first), subject, answer };
}
