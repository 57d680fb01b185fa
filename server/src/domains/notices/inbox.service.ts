import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type getMessage,
  type listMessages,
  MESSAGES_A_PAGE,
  MOST_UNREAD,
  markRead,
  openMessage,
  removeMessage,
} from '@yingshang/shared/contracts/notices';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { type WriteKey, Writes } from '../../platform/http';
import { CityService } from '../city';
import { InboxRepository } from './inbox.repository';
import { type InboxContext, messageView } from './inbox-view';
import { messageIdOf, messageKeyOf } from './message-key';
import { unknownMessage } from './notices.refusals';
import { PreferencesRepository } from './preferences.repository';
import { type Silence, silenceOf } from './silence';
import { topicNames } from './topic-names';

/** Which of them: these, or all up to one. */
export type Read = { readonly ids: readonly string[] } | { readonly upTo: string };

/** What one person was told, for them alone. */
@Injectable()
export class InboxService {
  constructor(
    private readonly inbox: InboxRepository,
    private readonly preferences: PreferencesRepository,
    private readonly city: CityService,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async list({ personId }: Actor, after: string | undefined): Promise<ResponseOf<typeof listMessages>> {
    const from = after === undefined ? null : messageKeyOf(after);
    const context = await this.contextOf(personId);
    // One more tells whether there is a next page.
    const rows = await this.inbox.page(personId, this.now(), from, MESSAGES_A_PAGE + 1);
    const shown = rows.slice(0, MESSAGES_A_PAGE);
    const last = shown.at(-1);
    return {
      items: shown.map((row) => messageView(row, context)),
      next: rows.length > shown.length && last !== undefined ? messageIdOf(last) : null,
    };
  }

  async get({ personId }: Actor, id: string): Promise<Outcome<ResponseOf<typeof getMessage>>> {
    const row = await this.inbox.find(personId, this.now(), messageKeyOf(id));
    return row === null ? unknownMessage() : ok(messageView(row, await this.contextOf(personId)));
  }

  async unread({ personId }: Actor): Promise<{ unread: number }> {
    return {
      unread: await this.inbox.countUnread(
        personId,
        this.now(),
        await this.silenceOf(personId),
        MOST_UNREAD + 1,
      ),
    };
  }

  open({ personId }: Actor, idempotencyKey: string, id: string): Promise<Outcome<{ read: boolean }>> {
    const key = { idempotencyKey, route: openMessage.name, actor: personId, request: { id } };
    return this.writes.once(key, async (manager) =>
      (await this.inbox.open(personId, messageKeyOf(id), this.now(), manager))
        ? ok({ read: true })
        : unknownMessage(),
    );
  }

  read({ personId }: Actor, idempotencyKey: string, which: Read): Promise<Outcome<{ unread: number }>> {
    const key: WriteKey = { idempotencyKey, route: markRead.name, actor: personId, request: which };
    return this.writes.once(key, async (manager) => {
      if ('ids' in which) await this.inbox.read(personId, which.ids.map(messageKeyOf), this.now(), manager);
      else await this.inbox.readUpTo(personId, messageKeyOf(which.upTo), this.now(), manager);
      const silence = await this.silenceOf(personId, manager);
      const unread = await this.inbox.countUnread(personId, this.now(), silence, MOST_UNREAD + 1, manager);
      return ok({ unread });
    });
  }

  remove({ personId }: Actor, idempotencyKey: string, id: string): Promise<Outcome<{ removed: boolean }>> {
    const key = { idempotencyKey, route: removeMessage.name, actor: personId, request: { id } };
    return this.writes.once(key, async (manager) => {
      await this.inbox.remove(personId, messageKeyOf(id), manager);
      // Also when it was gone already: nothing tells whether it ever was there.
      return ok({ removed: true });
    });
  }

  private async contextOf(personId: string): Promise<InboxContext> {
    const topicName = topicNames(await this.city.categories());
    return { silence: await this.silenceOf(personId), topicName, today: this.clock.today() };
  }

  private async silenceOf(personId: string, manager?: EntityManager): Promise<Silence> {
    const preferences = (await this.preferences.of([personId], manager)).get(personId);
    return preferences === undefined
      ? { topics: [], exceptCases: false }
      : silenceOf(preferences, this.clock.now());
  }

  private now(): Date {
    return new Date(this.clock.now());
  }
}
