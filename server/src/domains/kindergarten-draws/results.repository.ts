import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** A line that got a place. */
export interface PlacedLine {
  readonly seq: number;
  readonly rank: number;
  readonly stage: string;
  readonly children: number;
}

/** What came to one kindergarten. */
export interface KindergartenCount {
  readonly id: string;
  readonly placedLines: number;
  readonly placedChildren: number;
}

/** A row as the `ResultLine` that it is. */
export const RESULT = `jsonb_build_object('seq', seq, 'rank', rank, 'placed', CASE WHEN placed_at IS NULL THEN NULL
  ELSE jsonb_build_object('stage', placed_stage, 'at', placed_at) END, 'waiting', waiting)`;
const BATCH = 5_000;

/** What was drawn for each line. */
@Injectable()
export class ResultsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** `texts`: JSON arrays of `ResultLine`, as the draw made them. */
  async add(planId: string, texts: readonly string[], manager: EntityManager): Promise<void> {
    for (const text of texts)
      await manager.query(
        `INSERT INTO kindergarten_results (plan_id, seq, rank, placed_stage, placed_at, waiting)
         SELECT $1, (line->>'seq')::integer, (line->>'rank')::integer, line->'placed'->>'stage', line->'placed'->>'at',
           line->'waiting'
         FROM jsonb_array_elements($2::jsonb) line`,
        [planId, text],
      );
  }

  /** All, each piece a JSON array of `ResultLine`. */
  async texts(planId: string, manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const texts: string[] = [];
    for (let after = 0; ; ) {
      const [row] = await manager.query<{ text: string | null; last: number | null }[]>(
        `SELECT jsonb_agg(${RESULT} ORDER BY seq)::text AS text, max(seq) AS last
         FROM (SELECT * FROM kindergarten_results WHERE plan_id = $1 AND seq > $2 ORDER BY seq LIMIT $3) part`,
        [planId, after, BATCH],
      );
      if (row?.text == null || row.last === null) return texts;
      texts.push(row.text);
      after = row.last;
    }
  }

  /** In the order of the draw within each stage. */
  placedIn(planId: string, kindergarten: string): Promise<PlacedLine[]> {
    return this.dataSource.manager.query(
      `SELECT r.seq, r.rank, r.placed_stage AS stage, jsonb_array_length(l.line->'children') AS children
       FROM kindergarten_results r JOIN kindergarten_roll_lines l ON l.plan_id = r.plan_id AND l.seq = r.seq
       WHERE r.plan_id = $1 AND r.placed_at = $2 ORDER BY r.rank`,
      [planId, kindergarten],
    );
  }

  /** Kindergartens where nobody was placed are left out. */
  counts(planId: string): Promise<KindergartenCount[]> {
    return this.dataSource.manager.query(
      `SELECT r.placed_at AS id, count(*)::int AS "placedLines",
         sum(jsonb_array_length(l.line->'children'))::int AS "placedChildren"
       FROM kindergarten_results r JOIN kindergarten_roll_lines l ON l.plan_id = r.plan_id AND l.seq = r.seq
       WHERE r.plan_id = $1 AND r.placed_at IS NOT NULL GROUP BY 1`,
      [planId],
    );
  }

  /** How many lines wait for each kindergarten. */
  async waiting(planId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.dataSource.manager.query<{ id: string; lines: number }[]>(
      `SELECT w.key AS id, count(*)::int AS lines
       FROM kindergarten_results r, LATERAL jsonb_object_keys(r.waiting) w(key) WHERE r.plan_id = $1 GROUP BY 1`,
      [planId],
    );
    return new Map(rows.map(({ id, lines }) => [id, lines]));
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_results');
  }
}
