import { Injectable } from '@nestjs/common';
import type { RollRecord } from '@yingshang/shared/draw';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';

/** From which application a line was made, and what it said then. */
export interface LineSource {
  readonly seq: number;
  readonly applicationId: string;
  readonly mark: string;
}

/** Rows a statement. */
const BATCH = 5_000;

/** The sealed lines of rolls. */
@Injectable()
export class RollsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(
    planId: string,
    lines: readonly RollRecord[],
    sources: readonly LineSource[],
    manager: EntityManager,
  ): Promise<void> {
    for (let from = 0; from < lines.length; from += BATCH) {
      await manager.query(
        `INSERT INTO kindergarten_roll_lines (plan_id, seq, line)
         SELECT $1, (line->>'seq')::integer, line FROM jsonb_array_elements($2::jsonb) line`,
        [planId, JSON.stringify(lines.slice(from, from + BATCH))],
      );
      await manager.query(
        `INSERT INTO kindergarten_roll_sources (plan_id, seq, application_id, mark)
         SELECT $1, (one->>'seq')::integer, (one->>'applicationId')::uuid, one->>'mark'
         FROM jsonb_array_elements($2::jsonb) one`,
        [planId, JSON.stringify(sources.slice(from, from + BATCH))],
      );
    }
  }

  async remove(planId: string, manager: EntityManager): Promise<void> {
    for (const table of ['kindergarten_roll_lines', 'kindergarten_roll_sources'])
      await manager.query(`DELETE FROM ${table} WHERE plan_id = $1`, [planId]);
  }

  /** All lines as they are kept, each piece a JSON array: whoever reads them parses them, or passes them on. */
  async texts(planId: string, manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const texts: string[] = [];
    for (let after = 0; ; ) {
      const [row] = await manager.query<{ text: string | null; last: number | null }[]>(
        `SELECT jsonb_agg(line ORDER BY seq)::text AS text, max(seq) AS last
         FROM (SELECT seq, line FROM kindergarten_roll_lines WHERE plan_id = $1 AND seq > $2 ORDER BY seq LIMIT $3) part`,
        [planId, after, BATCH],
      );
      if (row?.text == null || row.last === null) return texts;
      texts.push(row.text);
      after = row.last;
    }
  }

  sources(planId: string, manager: EntityManager = this.dataSource.manager): Promise<LineSource[]> {
    return manager.query(
      `SELECT seq, application_id AS "applicationId", mark FROM kindergarten_roll_sources WHERE plan_id = $1`,
      [planId],
    );
  }

  /** Lines of these numbers, in their order. */
  async named(planId: string, seqs: readonly number[]): Promise<RollRecord[]> {
    const rows = await this.dataSource.manager.query<{ line: RollRecord }[]>(
      'SELECT line FROM kindergarten_roll_lines WHERE plan_id = $1 AND seq = ANY($2::int[]) ORDER BY seq',
      [planId, seqs],
    );
    return rows.map(({ line }) => line);
  }

  /** For the demo's reset; after the draws, which keep their lines. */
  async removeAll(manager: EntityManager): Promise<number> {
    await manager.query('DELETE FROM kindergarten_roll_lines');
    return countRemoved(manager, 'DELETE FROM kindergarten_roll_sources', []);
  }
}
