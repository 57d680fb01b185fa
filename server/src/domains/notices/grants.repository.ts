import { Injectable } from '@nestjs/common';
import type { GrantAnswer, MessageTemplate } from '@yingshang/shared/contracts/notices';
import { DataSource, type EntityManager } from 'typeorm';
import type { LedgerRow } from './when-to-ask';

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

  /** Takes one of each person's. @returns how many each had before; whoever had none is left out. */
  async take(
    personIds: readonly string[],
    template: MessageTemplate,
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, number>> {
    const [rows] = await manager.query<[{ person: string; had: number }[], number]>(
      `UPDATE message_grants SET remaining = remaining - 1
       WHERE person_id = ANY($1::uuid[]) AND template = $2 AND remaining > 0
       RETURNING person_id AS person, remaining + 1 AS had`,
      [personIds, template],
    );
    return new Map(rows.map(({ person, had }) => [person, had]));
  }

  /** Messages that certainly used none. */
  async giveBack(
    personIds: readonly string[],
    template: MessageTemplate,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `UPDATE message_grants SET remaining = remaining + 1 WHERE person_id = ANY($1::uuid[]) AND template = $2`,
      [personIds, template],
    );
  }

  /** WeChat knows of none any more, whatever the ledger says. */
  async exhaust(
    personIds: readonly string[],
    template: MessageTemplate,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `UPDATE message_grants SET remaining = 0 WHERE person_id = ANY($1::uuid[]) AND template = $2`,
      [personIds, template],
    );
  }
}
