import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';
import type { KeptPlaceEvent } from './kept-place-event';

/** What staff said of an event, and who they are; each may be forgotten. */
export interface KeptPlaceDecision {
  readonly number: number;
  readonly reason: string;
  readonly decidedBy: string | null;
}

const day = (column: string, name: string) => `to_char(${column}, 'YYYY-MM-DD') AS "${name}"`;
const COLUMNS = `plan_id AS "planId", number, seq, kind, at, ${day('until_day', 'until')}, ${day('on_day', 'on')}, subject`;

/** What happened after draws, in its order, and what was said of it. */
@Injectable()
export class PlaceEventsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Until the transaction ends nobody else takes a step of the plan's places. */
  async lock(planId: string, manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('kindergarten-places'), hashtext($1))", [
      planId,
    ]);
  }

  /** Those of a plan after a number, in their order. */
  after(
    planId: string,
    number: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KeptPlaceEvent[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM kindergarten_place_events WHERE plan_id = $1 AND number > $2 ORDER BY number`,
      [planId, number],
    );
  }

  async add(events: readonly KeptPlaceEvent[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO kindergarten_place_events (plan_id, number, seq, kind, at, until_day, on_day, subject)
       SELECT "planId", number, seq, kind, at, until, "on", subject FROM jsonb_to_recordset($1::jsonb)
         AS one("planId" uuid, number integer, seq integer, kind text, at text, until date, "on" date, subject uuid)`,
      [JSON.stringify(events)],
    );
  }

  async addDecision(
    planId: string,
    { number, reason, decidedBy }: KeptPlaceDecision,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      'INSERT INTO kindergarten_place_decisions (plan_id, number, reason, decided_by) VALUES ($1, $2, $3, $4)',
      [planId, number, reason, decidedBy],
    );
  }

  /** The last about each of these lines. */
  async lastDecisions(
    planId: string,
    seqs: readonly number[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<number, KeptPlaceDecision>> {
    const rows = await manager.query<(KeptPlaceDecision & { seq: number })[]>(
      `SELECT DISTINCT ON (seq) seq, number, reason, decided_by AS "decidedBy"
       FROM kindergarten_place_decisions JOIN kindergarten_place_events USING (plan_id, number)
       WHERE plan_id = $1 AND seq = ANY($2::int[]) ORDER BY seq, number DESC`,
      [planId, seqs],
    );
    return new Map(rows.map((row) => [row.seq, row]));
  }

  bySubject(subjects: readonly string[], manager: EntityManager): Promise<KeptPlaceEvent[]> {
    return manager.query(`SELECT ${COLUMNS} FROM kindergarten_place_events WHERE subject = ANY($1::uuid[])`, [
      subjects,
    ]);
  }

  async subjectsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ subject: string }[]>(
      `SELECT subject FROM kindergarten_place_events WHERE $1::uuid IS NULL OR subject > $1
       ORDER BY subject LIMIT $2`,
      [after, most],
    );
    return rows.map(({ subject }) => subject);
  }

  async countDecidedBy(personId: string): Promise<number> {
    const [row] = await this.dataSource.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM kindergarten_place_decisions WHERE decided_by = $1',
      [personId],
    );
    return row?.count ?? 0;
  }

  async forgetDecider(personId: string, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE kindergarten_place_decisions SET decided_by = NULL WHERE decided_by = $1', [
      personId,
    ]);
  }

  /** What was said of the places of these plans. @returns how many words went. */
  forgetWords(planIds: readonly string[], manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM kindergarten_place_decisions WHERE plan_id = ANY($1::uuid[])', [
      planIds,
    ]);
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_place_events');
  }
}
