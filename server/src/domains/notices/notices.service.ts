import { Injectable } from '@nestjs/common';
import type { NoticeSubject } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { Clock } from '../../platform/clock';
import { Jobs } from '../../platform/jobs';
import {
  type Added,
  type ClaimOpened,
  MessagesRepository,
  type OneRecipient,
  type RecipientsSql,
  recipientsOf,
} from './messages.repository';
import { templateOf, topicsOf } from './notice-kinds';
import { type KeptNotice, NoticesRepository } from './notices.repository';

/** A demo city has as many leads of a unit as visitors; of one thing nobody needs more told than this. */
const MOST_PEOPLE = 50;

export interface Told {
  readonly noticeId: string;
  readonly told: number;
}

/** What is told, and the key by which it is told once only: `closes:policy-7:2026-12-01:7`. */
export interface News {
  readonly subject: NoticeSubject;
  readonly key?: string;
}

/**
 * Tells people, in the transaction of what they are told of: the row in their inbox is also what delivery outside the
 * app works from, so that what was committed is told, and what was rolled back is not.
 */
@Injectable()
export class Notices {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly messages: MessagesRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Everybody whom a query finds. Null when the same was told before. */
  async tellAll(news: News, recipients: RecipientsSql, manager: EntityManager): Promise<Told | null> {
    const notice = await this.begin(news, manager);
    if (notice === null) return null;
    return this.end(notice.id, await this.messages.addAll(notice, recipients, manager), manager);
  }

  /** These people, each once, by one notice; nothing for nobody. */
  async tellPeople(news: News, personIds: readonly string[], manager: EntityManager): Promise<void> {
    const told = [...new Set(personIds)].slice(0, MOST_PEOPLE);
    if (told.length > 0) await this.tellAll(news, recipientsOf(told), manager);
  }

  /** Null when the same was told before. */
  async tellOne(news: News, recipient: OneRecipient, manager: EntityManager): Promise<Told | null> {
    const notice = await this.begin(news, manager, recipient.shownFrom);
    if (notice === null) return null;
    return this.end(notice.id, await this.messages.addOne(notice, recipient, manager), manager);
  }

  /** For the figures of what was told: told of the policy before, they opened 怎么领 now. */
  async claimOpened(opened: Omit<ClaimOpened, 'at'>, manager: EntityManager): Promise<void> {
    await this.messages.markClaimOpened({ ...opened, at: new Date(this.clock.now()) }, manager);
  }

  /** A notice that reached nobody. */
  async takeBack(noticeId: string, manager: EntityManager): Promise<void> {
    await this.notices.remove(noticeId, manager);
  }

  /** For the demo's reset. @returns how many messages went. */
  forgetAll(manager: EntityManager): Promise<number> {
    return this.messages.forgetAll(manager);
  }

  /** `at`: when it is first seen, if that is not now; its place among the others is the one of that time. */
  private async begin({ subject, key }: News, manager: EntityManager, at?: Date): Promise<KeptNotice | null> {
    const now = at?.getTime() ?? this.clock.now();
    const notice: KeptNotice = {
      id: v7({ msecs: now }),
      key: key ?? null,
      subject,
      topics: topicsOf(subject),
      template: templateOf(subject),
      madeAt: new Date(now),
    };
    return (await this.notices.add(notice, manager)) ? notice : null;
  }

  /** The rows are what is delivered from; the job only wakes whoever delivers. */
  private async end(noticeId: string, { told, pending }: Added, manager: EntityManager): Promise<Told> {
    await this.notices.close(noticeId, told, manager);
    if (pending > 0) await this.jobs.enqueue('messages', { noticeId }, manager);
    return { noticeId, told };
  }
}
