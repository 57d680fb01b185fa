import { Injectable } from '@nestjs/common';
import type { GrantAnswer, MessageTemplate } from '@yingshang/shared/contracts/notices';
import { DataSource, type EntityManager } from 'typeorm';
import type { LedgerRow } from './when-to-ask';

interface Holder {
  readonly personId: string;
  readonly template: MessageTemplate;
}

export interface HeldGrants {
  readonly remaining: number;
  /** Taken for messages of which nobody knows whether they arrived: WeChat may still know of these. */
  readonly inDoubt: number;
}

/** What a message did to the grant that was taken for it. `in-doubt`: nobody knows. */
export type LedgerEffect = 'used' | 'given-back' | 'none-left' | 'in-doubt';

export interface GrantOutcome extends Holder {
  readonly effect: LedgerEffect;
  readonly leftAt: number;
}

/**
 * The ledger of one-time subscriptions: WeChat does not tell how many messages it would still carry. A grant is taken
 * before a message leaves and given back only when it certainly did not; the table refuses a negative number.
 */
@Injectable()
export class GrantsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of the templates that somebody was asked for. */
  async ledgerOf(
    personId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<MessageTemplate, LedgerRow>> {
    const rows = await manager.query<
      { template: MessageTemplate; remaining: number; answer: GrantAnswer; at: Date }[]
    >(
      `SELECT template, remaining, last_answer AS answer, asked_at AS at FROM message_grants WHERE person_id = $1`,
      [personId],
    );
    return new Map(
      rows.map(({ template, remaining, answer, at }) => [
        template,
        { remaining, lastAnswer: answer, askedAt: at.getTime() },
      ]),
    );
  }

  /** What somebody answered when they were asked. */
  async answer(
    personId: string,
    template: MessageTemplate,
    { answer, at }: { readonly answer: GrantAnswer; readonly at: Date },
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO message_grants AS held (person_id, template, remaining, last_answer, asked_at)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (person_id, template) DO UPDATE SET
         remaining = held.remaining + excluded.remaining, last_answer = excluded.last_answer, asked_at = excluded.asked_at`,
      [personId, template, answer === 'accept' ? 1 : 0, answer, at],
    );
  }

  /** Of several people, by template; whoever never answered is left out. */
  async held(
    personIds: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, ReadonlyMap<MessageTemplate, HeldGrants>>> {
    const rows: (HeldGrants & Holder)[] = await manager.query(
      `SELECT person_id AS "personId", template, remaining, in_doubt AS "inDoubt" FROM message_grants
       WHERE person_id = ANY($1::uuid[])`,
      [personIds],
    );
    const held = new Map<string, Map<MessageTemplate, HeldGrants>>();
    for (const { personId, template, remaining, inDoubt } of rows)
      held.set(personId, (held.get(personId) ?? new Map()).set(template, { remaining, inDoubt }));
    return held;
  }

  /**
   * Takes one of each, before the message leaves. @returns by person whether it was the only one that WeChat can know
   * of; whoever had none is left out.
   */
  async take(wanted: readonly Holder[], manager: EntityManager): Promise<ReadonlyMap<string, boolean>> {
    const [rows]: [{ person: string; sole: boolean }[], number] = await manager.query(
      `UPDATE message_grants AS held SET remaining = remaining - 1, in_doubt = in_doubt + 1
       FROM unnest($1::uuid[], $2::text[]) AS wanted (person, template)
       WHERE person_id = person AND held.template = wanted.template AND remaining > 0
       RETURNING person, remaining = 0 AND in_doubt = 1 AS sole`,
      [wanted.map(({ personId }) => personId), wanted.map(({ template }) => template)],
    );
    return new Map(rows.map(({ person, sole }) => [person, sole]));
  }

  /**
   * What became of grants that were taken. After `none-left` WeChat knows of none, whatever the ledger says; but for
   * what was granted since the message left.
   */
  async settle(outcomes: readonly GrantOutcome[], manager: EntityManager): Promise<void> {
    if (outcomes.length === 0) return;
    await manager.query(
      `UPDATE message_grants AS held SET
         remaining = CASE WHEN effect = 'given-back' THEN remaining + 1
           WHEN effect = 'none-left' AND asked_at <= left_at THEN 0 ELSE remaining END,
         in_doubt = CASE WHEN effect = 'none-left' THEN 0 ELSE GREATEST(0, in_doubt - 1) END
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[]) AS ended (person, template, effect, left_at)
       WHERE person_id = person AND held.template = ended.template AND effect <> 'in-doubt'`,
      [
        outcomes.map(({ personId }) => personId),
        outcomes.map(({ template }) => template),
        outcomes.map(({ effect }) => effect),
        outcomes.map(({ leftAt }) => new Date(leftAt)),
      ],
    );
  }
}
