import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { states } from '../notices';
import type { DueMessage, MessageKey, RowChange } from './due-message';

export interface SentCount {
  readonly personId: string;
  readonly today: number;
  readonly thisWeek: number;
  readonly isBusy: boolean;
}

interface DueRow extends MessageKey {
  readonly answer: number | null;
  readonly attemptAt: Date | null;
  readonly attempts: number | null;
  readonly sole: boolean | null;
}

interface NoticeRow extends Pick<DueMessage, 'subject' | 'topics' | 'template'> {
  readonly id: string;
  readonly madeAt: Date;
}

const LEFT = `(${states.sent}, ${states.unknown})`;

/** What delivery does to `messages`. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async ping(): Promise<void> {
    await this.dataSource.query('SELECT 1');
  }

  /**
   * For the rest of this transaction. What was written a moment ago has no statistics yet, and what is due is always
   * beyond them: PostgreSQL takes a million due messages for ten, and would look at all of them, and sort them, for
   * each handful.
   */
  async goByIndexes(manager: EntityManager): Promise<void> {
    await manager.query(
      `SELECT set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true),
         set_config('enable_seqscan', 'off', true)`,
    );
  }

  /**
   * People with a message whose time has come, the longest due first, whom this transaction has to itself: another
   * process passes them over. Their row is the lock, for none of their messages may be claimed twice at a time.
   */
  async claimPeople(now: Date, most: number, manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT DISTINCT id FROM (
         SELECT people.id FROM messages JOIN people ON people.id = person_id
         WHERE state = ${states.pending} AND due_at <= $1
         ORDER BY due_at LIMIT $2 FOR NO KEY UPDATE OF people SKIP LOCKED) AS claimed`,
      [now, most],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * By their key: the condition is put so that the index of all that is due does not fit it.
   * Nothing here waits for a lock: who deletes an account holds these rows and wants that one.
   */
  async due(personIds: readonly string[], now: Date, manager: EntityManager): Promise<DueMessage[]> {
    const rows: DueRow[] = await manager.query(
      `SELECT person_id AS "personId", notice_id AS "noticeId", about, answer_after AS answer,
         attempt_at AS "attemptAt", attempts, sole
       FROM messages
       WHERE person_id = ANY($1::uuid[]) AND CASE state WHEN ${states.pending} THEN due_at <= $2 ELSE false END
       FOR UPDATE SKIP LOCKED`,
      [personIds, now],
    );
    const notices = await this.notices([...new Set(rows.map(({ noticeId }) => noticeId))], manager);
    return rows.flatMap((row) => {
      const notice = notices.get(row.noticeId);
      return notice === undefined ? [] : [dueMessage(row, notice)];
    });
  }

  /** Apart from the messages: a handful of a campaign has one, which need not be read two hundred times. */
  private async notices(ids: readonly string[], manager: EntityManager): Promise<Map<string, NoticeRow>> {
    const rows: NoticeRow[] = await manager.query(
      `SELECT id, subject, topics, template, made_at AS "madeAt" FROM notices WHERE id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** A digest left once, however many messages it was: what left together has one time of leaving. */
  sent(
    personIds: readonly string[],
    since: { readonly now: Date; readonly day: Date; readonly week: Date },
    manager: EntityManager,
  ): Promise<SentCount[]> {
    return manager.query(
      `SELECT person_id AS "personId",
         count(DISTINCT attempt_at) FILTER (WHERE state IN ${LEFT} AND attempt_at >= $3 AND template <> 'case')::int AS today,
         count(DISTINCT attempt_at) FILTER (WHERE state IN ${LEFT} AND template <> 'case')::int AS "thisWeek",
         bool_or(state = ${states.pending}) AS "isBusy"
       FROM messages JOIN notices ON notices.id = notice_id
       WHERE person_id = ANY($1::uuid[]) AND attempt_at >= $4
         AND (state IN ${LEFT} OR (state = ${states.pending} AND due_at > $2))
       GROUP BY person_id`,
      [personIds, since.now, since.day, since.week],
    );
  }

  /**
   * Only rows that are still as the change found them: whoever came back too late to an attempt of its own changes
   * nothing. @returns those that were changed
   */
  async change(
    changes: readonly RowChange[],
    at: Date,
    manager: EntityManager,
  ): Promise<ReadonlySet<RowChange>> {
    if (changes.length === 0) return new Set();
    const column = <T>(of: (change: RowChange) => T) => changes.map(of);
    const [rows]: [{ at: string }[], number] = await manager.query(
      `UPDATE messages SET state = new.state, reason = new.reason, due_at = new.due_at,
         attempt_at = new.attempt_at, attempts = new.attempts, sole = new.sole,
         settled_at = CASE WHEN new.state = ${states.pending} THEN NULL ELSE $12::timestamptz END
       FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::text[], $6::timestamptz[],
         $7::timestamptz[], $8::smallint[], $9::boolean[], $10::timestamptz[], $11::int[])
         AS new (person_id, notice_id, about, state, reason, due_at, attempt_at, attempts, sole, found, at)
       WHERE messages.person_id = new.person_id AND messages.notice_id = new.notice_id
         AND messages.about = new.about AND messages.state = ${states.pending}
         AND messages.attempt_at IS NOT DISTINCT FROM new.found
       RETURNING new.at`,
      [
        column(({ personId }) => personId),
        column(({ noticeId }) => noticeId),
        column(({ about }) => about),
        column(({ state }) => states[state]),
        column(({ reason }) => reason),
        column(({ dueAt }) => dateOf(dueAt)),
        column(({ attemptAt }) => dateOf(attemptAt)),
        column(({ attempts }) => attempts),
        column(({ sole }) => sole),
        column(({ foundAt }) => dateOf(foundAt)),
        changes.map((_, index) => index),
        at,
      ],
    );
    return new Set(rows.flatMap(({ at: index }) => changes[Number(index)] ?? []));
  }

  /** When the next message is due, if one waits. */
  async nextDue(): Promise<number | null> {
    const [row]: { at: Date | null }[] = await this.dataSource.query(
      `SELECT min(due_at) AS at FROM messages WHERE state = ${states.pending}`,
    );
    return row?.at?.getTime() ?? null;
  }
}

function dueMessage(row: DueRow, { subject, topics, template, madeAt }: NoticeRow): DueMessage {
  return {
    personId: row.personId,
    noticeId: row.noticeId,
    about: row.about,
    subject,
    topics,
    template,
    madeAt: madeAt.getTime(),
    answer: row.answer,
    attemptAt: row.attemptAt?.getTime() ?? null,
    attempts: row.attempts ?? 0,
    sole: row.sole ?? false,
  };
}

const dateOf = (at: number | null) => (at === null ? null : new Date(at));
