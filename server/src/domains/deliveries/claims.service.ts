import { Injectable } from '@nestjs/common';
import type { MessageTemplate } from '@yingshang/shared/contracts/notices';
import { ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { GrantsRepository, PreferencesRepository } from '../notices';
import { Channel } from './channel';
import { ChannelStatesRepository } from './channel-states.repository';
import { DeliveriesRepository } from './deliveries.repository';
import type { Attempt } from './delivery-outcome';
import { type Plan, planDelivery } from './delivery-plan';
import type { Dispatch, DueMessage, Recipient, RowChange } from './due-message';
import { dayBegan, weekBegan } from './periods';

/** Twice what an attempt can take: what is due again after it was left by a process that died. */
export const LEASE_MS = 120_000;

export interface Claimed {
  readonly attempts: readonly Attempt[];
  /** How many people were looked at. */
  readonly people: number;
  /** After a breakdown one goes ahead of all: how it ends is worth waiting for. */
  readonly isProbe: boolean;
  /** The channel rests until then. */
  readonly restsUntil: number | null;
}

/** Takes the next messages: decides on each, and notes of those that leave that they do, before they do. */
@Injectable()
export class Claims {
  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly channelStates: ChannelStatesRepository,
    private readonly grants: GrantsRepository,
    private readonly preferences: PreferencesRepository,
    private readonly channel: Channel,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async next(most: number): Promise<Claimed> {
    // Before the transaction: it may ask the database itself.
    const carries = await this.channel.carries();
    const claimed = await this.transactions.run(async (manager) =>
      ok(await this.claim(carries, most, manager)),
    );
    if (!claimed.ok) throw new Error(claimed.refusal.message);
    return claimed.value;
  }

  private async claim(
    carries: ReadonlySet<MessageTemplate>,
    most: number,
    manager: EntityManager,
  ): Promise<Claimed> {
    const now = this.clock.now();
    const { pausedUntil, breakdowns } = await this.channelStates.find(this.channel.name, manager);
    if (pausedUntil !== null && pausedUntil > now)
      return { attempts: [], people: 0, isProbe: false, restsUntil: pausedUntil };
    const isProbe = breakdowns > 0;
    await this.deliveries.goByIndexes(manager);
    const people = await this.deliveries.claimPeople(new Date(now), isProbe ? 1 : most, manager);
    const plans = (await this.recipients(people, now, manager)).map((recipient) =>
      planDelivery(recipient, { now, carries }),
    );
    const attempts = await this.take(plans, now, manager);
    return { attempts, people: people.length, isProbe, restsUntil: null };
  }

  private async recipients(personIds: readonly string[], now: number, manager: EntityManager) {
    if (personIds.length === 0) return [];
    const due = groupByPerson(await this.deliveries.due(personIds, new Date(now), manager));
    const since = { now: new Date(now), day: new Date(dayBegan(now)), week: new Date(weekBegan(now)) };
    const sent = new Map(
      (await this.deliveries.sent(personIds, since, manager)).map((row) => [row.personId, row]),
    );
    const preferences = await this.preferences.of(personIds, manager);
    const grants = await this.grants.held(personIds, manager);
    return [...due].flatMap(([personId, messages]): Recipient[] => {
      const wanted = preferences.get(personId);
      if (wanted === undefined) return [];
      const { today = 0, thisWeek = 0, isBusy = false } = sent.get(personId) ?? {};
      return [
        {
          personId,
          due: messages,
          preferences: wanted,
          sent: { today, thisWeek },
          isBusy,
          grants: grants.get(personId) ?? new Map(),
        },
      ];
    });
  }

  private async take(plans: readonly Plan[], now: number, manager: EntityManager): Promise<Attempt[]> {
    const leaving = plans.flatMap(({ dispatch }) => dispatch ?? []);
    const taken = await this.grants.take(
      leaving.filter(({ again }) => !again),
      manager,
    );
    const attempts = leaving.flatMap((dispatch) => {
      const sole = dispatch.again ? true : taken.get(dispatch.personId);
      return sole === undefined ? [] : [attemptOf(dispatch, sole, now)];
    });
    const went = new Set(attempts.map(({ personId }) => personId));
    const without = leaving.filter(({ personId }) => !went.has(personId));
    const changes: RowChange[] = [
      ...plans.flatMap((plan) => plan.changes),
      ...without.flatMap(({ messages }) => messages.map(withoutGrant)),
      ...attempts.flatMap((attempt) => attempt.messages.map((message) => leavingNow(message, attempt))),
    ];
    await this.deliveries.change(changes, new Date(now), manager);
    return attempts;
  }
}

function attemptOf(
  { personId, template, messages, content, again }: Dispatch,
  sole: boolean,
  at: number,
): Attempt {
  const number = 1 + Math.max(0, ...messages.map(({ attempts }) => attempts));
  return { personId, template, messages, content, again, sole, at, number };
}

function leavingNow(message: DueMessage, { at, number, sole }: Attempt): RowChange {
  const { personId, noticeId, about } = message;
  return {
    personId,
    noticeId,
    about,
    state: 'pending',
    reason: null,
    dueAt: at + LEASE_MS,
    attemptAt: at,
    attempts: number,
    sole,
    foundAt: message.attemptAt,
  };
}

const withoutGrant = (message: DueMessage): RowChange => ({
  ...message,
  state: 'refused',
  reason: 'no-grant',
  dueAt: null,
  foundAt: message.attemptAt,
});

function groupByPerson(due: readonly DueMessage[]): Map<string, DueMessage[]> {
  const groups = new Map<string, DueMessage[]>();
  for (const message of due) {
    const group = groups.get(message.personId);
    if (group === undefined) groups.set(message.personId, [message]);
    else group.push(message);
  }
  return groups;
}
