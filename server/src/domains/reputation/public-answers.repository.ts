import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { OfficePlace } from './office-row-id';

export interface KeptAnswer extends OfficePlace {
  readonly id: string;
  readonly unitId: string;
  readonly statementId: string;
  readonly answeredOn: CalendarDate;
}

/** An answer with the rating that it answers. */
export interface AnsweredRow extends KeptAnswer {
  readonly stars: number;
  readonly prompts: readonly string[];
  readonly promptsVersion: number;
  readonly seeded: boolean;
}

const ANSWER = `answer.id, answer.unit_id AS "unitId", answer.batch, answer.place,
  answer.statement_id AS "statementId", answer.answered_on::text AS "answeredOn"`;

@Injectable()
export class PublicAnswersRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whoever else answers the same row waits. */
  async lock(
    unitId: string,
    { batch, place }: OfficePlace,
    manager: EntityManager,
  ): Promise<KeptAnswer | null> {
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [
      unitId,
      `answer ${batch}/${place}`,
    ]);
    const [found] = await manager.query<KeptAnswer[]>(
      `SELECT ${ANSWER} FROM reputation_answers answer WHERE unit_id = $1 AND batch = $2 AND place = $3`,
      [unitId, batch, place],
    );
    return found ?? null;
  }

  /** In the place of one before, if there is one. */
  async keep(answer: KeptAnswer, manager: EntityManager): Promise<void> {
    const { id, unitId, batch, place, statementId, answeredOn } = answer;
    await manager.query(
      `INSERT INTO reputation_answers (id, unit_id, batch, place, statement_id, answered_on)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (unit_id, batch, place)
       DO UPDATE SET id = excluded.id, statement_id = excluded.statement_id, answered_on = excluded.answered_on`,
      [id, unitId, batch, place, statementId, answeredOn],
    );
  }

  /** Those of the places of one unit. */
  of(unitId: string, places: readonly OfficePlace[]): Promise<KeptAnswer[]> {
    return this.dataSource.manager.query<KeptAnswer[]>(
      `SELECT ${ANSWER} FROM reputation_answers answer
       JOIN unnest($2::integer[], $3::integer[]) AS wanted (batch, place) USING (batch, place) WHERE unit_id = $1`,
      [unitId, places.map(({ batch }) => batch), places.map(({ place }) => place)],
    );
  }

  /** To ratings that count; the newest first. */
  page(unitId: string, after: string | null, most: number): Promise<AnsweredRow[]> {
    return this.dataSource.manager.query<AnsweredRow[]>(
      `SELECT ${ANSWER}, kept.stars, kept.prompts, kept.prompts_version AS "promptsVersion", kept.seeded
       FROM reputation_answers answer JOIN reputation_rows kept USING (unit_id, batch, place)
       WHERE answer.unit_id = $1 AND kept.standing = 'counted' AND ($2::uuid IS NULL OR
         (answer.answered_on, answer.id) < (SELECT answered_on, id FROM reputation_answers WHERE id = $2))
       ORDER BY answer.answered_on DESC, answer.id DESC LIMIT $3`,
      [unitId, after, most],
    );
  }

  async toRating(ratingId: string): Promise<KeptAnswer | null> {
    const [found] = await this.dataSource.manager.query<KeptAnswer[]>(
      `SELECT ${ANSWER} FROM reputation_answers answer JOIN reputation_rows kept USING (unit_id, batch, place)
       WHERE kept.rating_id = $1`,
      [ratingId],
    );
    return found ?? null;
  }
}
