import { Injectable } from '@nestjs/common';
import type { ChangedAnswer, DeliveryReason, MessageTemplate } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';
import { states } from './delivery-states';

/** `about`: the enterprise that a message is about; this where it is about none. */
export const NO_ENTERPRISE = '00000000-0000-0000-0000-000000000000';

/** A SELECT of (person_id, about, answer_before, answer_after), whose parameters are counted from `$4`. */
export interface RecipientsSql {
  readonly text: string;
  readonly parameters: readonly unknown[];
}
export const FIRST_RECIPIENTS_PARAMETER = 4;

/** These people, of no enterprise. */
export function recipientsOf(personIds: readonly string[]): RecipientsSql {
  return {
    text: `SELECT person_id, $${FIRST_RECIPIENTS_PARAMETER + 1}::uuid AS about, NULL::smallint AS answer_before,
      NULL::smallint AS answer_after FROM unnest($${FIRST_RECIPIENTS_PARAMETER}::uuid[]) AS one(person_id)`,
    parameters: [personIds, NO_ENTERPRISE],
  };
}

export interface ToldNotice {
  readonly id: string;
  readonly template: MessageTemplate;
  readonly madeAt: Date;
}

export interface Added {
  readonly told: number;
  /** To leave the app. */
  readonly pending: number;
}

export interface OneRecipient {
  readonly personId: string;
  readonly about: string;
  readonly details: readonly ChangedAnswer[] | null;
  /** Not sent outside the app, and why. */
  readonly muted: DeliveryReason | null;
  /** Kept now, shown and sent then, so that its hour tells nothing; absent for at once. */
  readonly shownFrom?: Date;
}

/** Somebody opened 怎么领 of a policy, for an enterprise of theirs. */
export interface ClaimOpened {
  readonly personId: string;
  readonly about: string;
  readonly policyId: string;
  readonly at: Date;
}

/** Pending where WeChat may be asked to carry it; else only the inbox has it. */
const REACHED = `EXISTS (SELECT FROM message_grants AS held
  WHERE held.person_id = recipients.person_id AND held.template = $2 AND held.remaining > 0)`;

@Injectable()
export class MessagesRepository {
  /**
   * One statement, however many there are. In the order of the key, because a million rows in any other order spend most
   * of their time on finding their places in its index.
   */
  async addAll(notice: ToldNotice, recipients: RecipientsSql, manager: EntityManager): Promise<Added> {
    const [counted]: Added[] = await manager.query(
      `WITH told AS (
         INSERT INTO messages (notice_id, person_id, about, answer_before, answer_after, state, reason, due_at)
         SELECT $1, person_id, about, answer_before, answer_after,
           CASE WHEN held IS NULL THEN ${states.refused} ELSE ${states.pending} END,
           CASE WHEN held IS NULL THEN 'no-grant' END,
           CASE WHEN held IS NOT NULL THEN $3::timestamptz END
         FROM (
           SELECT recipients.*, message_grants.person_id AS held
           FROM (${recipients.text}) AS recipients LEFT JOIN message_grants
             ON message_grants.person_id = recipients.person_id AND template = $2 AND remaining > 0) AS triaged
         ORDER BY person_id
         RETURNING state)
       SELECT count(*)::int AS told, count(*) FILTER (WHERE state = ${states.pending})::int AS pending FROM told`,
      [notice.id, notice.template, notice.madeAt, ...recipients.parameters],
    );
    return counted ?? { told: 0, pending: 0 };
  }

  async addOne(
    notice: ToldNotice,
    { personId, about, details, muted, shownFrom }: OneRecipient,
    manager: EntityManager,
  ): Promise<Added> {
    const [added]: { pending: number }[] = await manager.query(
      `INSERT INTO messages (notice_id, person_id, about, state, reason, due_at, details, shown_from)
       SELECT $1, person_id, $5,
         CASE WHEN $6::text IS NOT NULL THEN ${states.muted} WHEN ${REACHED} THEN ${states.pending} ELSE ${states.refused} END,
         COALESCE($6::text, CASE WHEN NOT ${REACHED} THEN 'no-grant' END),
         CASE WHEN $6::text IS NULL AND ${REACHED} THEN COALESCE($8::timestamptz, $3::timestamptz) END,
         $7::jsonb, $8::timestamptz
       FROM (SELECT $4::uuid AS person_id) AS recipients
       RETURNING (state = ${states.pending})::int AS pending`,
      [
        notice.id,
        notice.template,
        notice.madeAt,
        personId,
        about,
        muted,
        details === null ? null : JSON.stringify(details),
        shownFrom ?? null,
      ],
    );
    return { told: 1, pending: added?.pending ?? 0 };
  }

  /** The first time that somebody opened 怎么领 of a policy for an enterprise, in all that they were told of it. */
  async markClaimOpened(
    { personId, about, policyId, at }: ClaimOpened,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `UPDATE messages SET claimed_at = $4 FROM notices
       WHERE notices.id = notice_id AND subject #>> '{policy,id}' = $3
         AND person_id = $1 AND about = $2 AND claimed_at IS NULL`,
      [personId, about, policyId, at],
    );
  }

  /** With their notices. @returns how many rows went. */
  async forgetBefore(day: Date, manager: EntityManager): Promise<number> {
    const old = 'SELECT id FROM notices WHERE made_at < $1';
    const removed = await countRemoved(manager, `DELETE FROM messages WHERE notice_id IN (${old})`, [day]);
    return removed + (await countRemoved(manager, 'DELETE FROM notices WHERE made_at < $1', [day]));
  }

  async forgetAll(manager: EntityManager): Promise<number> {
    await manager.query('DELETE FROM notices');
    return countRemoved(manager, 'DELETE FROM messages');
  }

  /** What somebody was told about an enterprise that they gave up. */
  async forgetAbout(personId: string, about: string, manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM messages WHERE person_id = $1 AND about = $2', [personId, about]);
  }
}
