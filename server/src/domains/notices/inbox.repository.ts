import { Injectable } from '@nestjs/common';
import type { ChangedAnswer, DeliveryReason, NoticeSubject } from '@yingshang/shared/contracts/notices';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';
import type { MessageKey } from './message-key';
import type { Silence } from './silence';

export interface InboxRow extends MessageKey {
  readonly madeAt: Date;
  readonly subject: NoticeSubject;
  readonly topics: readonly string[];
  readonly answerBefore: number | null;
  readonly answerAfter: number | null;
  readonly state: number;
  readonly reason: DeliveryReason | null;
  readonly readAt: Date | null;
  readonly details: readonly ChangedAnswer[] | null;
  /** Null when the message is about no enterprise. */
  readonly enterpriseName: string | null;
  readonly enterpriseDemo: boolean | null;
}

const OWN = `SELECT notice_id AS "noticeId", about, made_at AS "madeAt", subject, topics,
    answer_before AS "answerBefore", answer_after AS "answerAfter", state, reason, read_at AS "readAt", details,
    enterprises.name AS "enterpriseName", enterprises.demo AS "enterpriseDemo"`;
/** `$1` is the reader everywhere. */
const SHOWN = 'person_id = $1 AND (shown_from IS NULL OR shown_from <= $2)';
const NAMED = 'JOIN notices ON notices.id = notice_id LEFT JOIN enterprises ON enterprises.id = about';

/** After every message there is. */
const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** What one person reads. Everything goes along the primary key, so other people's messages cost them nothing. */
@Injectable()
export class InboxRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first, from behind `after`. */
  page(personId: string, now: Date, after: MessageKey | null, most: number): Promise<InboxRow[]> {
    return this.dataSource.query(
      `${OWN} FROM (
         SELECT * FROM messages WHERE ${SHOWN} AND (notice_id, about) < ($3, $4)
         ORDER BY notice_id DESC, about DESC LIMIT $5) AS own
       ${NAMED} ORDER BY notice_id DESC, about DESC`,
      [personId, now, after?.noticeId ?? LAST, after?.about ?? LAST, most],
    );
  }

  async find(personId: string, now: Date, { noticeId, about }: MessageKey): Promise<InboxRow | null> {
    const rows: InboxRow[] = await this.dataSource.query(
      `${OWN} FROM messages ${NAMED} WHERE ${SHOWN} AND notice_id = $3 AND about = $4`,
      [personId, now, noticeId, about],
    );
    return rows[0] ?? null;
  }

  /** @returns `most` where they are as many or more. As `isSilent` has it. */
  async countUnread(
    personId: string,
    now: Date,
    { topics, exceptCases }: Silence,
    most: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<number> {
    const [row]: { unread: number }[] = await manager.query(
      `SELECT count(*)::int AS unread FROM (
         SELECT FROM messages JOIN notices ON notices.id = notice_id
         WHERE ${SHOWN} AND read_at IS NULL AND reason IS DISTINCT FROM 'own-doing'
           AND NOT topics && $3::text[] AND (template = 'case' OR NOT $4::boolean)
         LIMIT $5) AS own`,
      [personId, now, topics, exceptCases, most],
    );
    return row?.unread ?? 0;
  }

  /** @returns false when there is none. */
  async open(
    personId: string,
    { noticeId, about }: MessageKey,
    at: Date,
    manager: EntityManager,
  ): Promise<boolean> {
    const [, changed] = await manager.query<[unknown[], number]>(
      `UPDATE messages SET read_at = COALESCE(read_at, $4), opened_at = COALESCE(opened_at, $4)
       WHERE person_id = $1 AND notice_id = $2 AND about = $3`,
      [personId, noticeId, about, at],
    );
    return changed > 0;
  }

  async read(personId: string, keys: readonly MessageKey[], at: Date, manager: EntityManager): Promise<void> {
    await manager.query(
      `UPDATE messages SET read_at = $4 WHERE person_id = $1 AND read_at IS NULL AND (notice_id, about) IN (
         SELECT * FROM unnest($2::uuid[], $3::uuid[]))`,
      [personId, keys.map(({ noticeId }) => noticeId), keys.map(({ about }) => about), at],
    );
  }

  async readUpTo(
    personId: string,
    { noticeId, about }: MessageKey,
    at: Date,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `UPDATE messages SET read_at = $4
       WHERE person_id = $1 AND read_at IS NULL AND (notice_id, about) <= ($2, $3)`,
      [personId, noticeId, about, at],
    );
  }

  remove(personId: string, { noticeId, about }: MessageKey, manager: EntityManager): Promise<number> {
    return countRemoved(
      manager,
      'DELETE FROM messages WHERE person_id = $1 AND notice_id = $2 AND about = $3',
      [personId, noticeId, about],
    );
  }
}
