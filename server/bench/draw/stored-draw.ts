import type { DrawResult, RollRecord } from '@yingshang/shared/draw';
import { benchDatabase } from '../bench-database';

/** Rows a statement; a parameter each for a column. */
const BATCH = 5_000;

/**
 * Writes a roll and its results into tables of the shape that a draw needs, in one transaction on PostgreSQL.
 * @returns seconds until it is committed
 */
export async function secondsToStore(roll: readonly RollRecord[], { results }: DrawResult): Promise<number> {
  const database = await benchDatabase();
  const { dataSource } = database;
  try {
    await dataSource.query(`CREATE TABLE bench_roll (
      draw_id uuid NOT NULL, seq integer NOT NULL, line jsonb NOT NULL, PRIMARY KEY (draw_id, seq))`);
    await dataSource.query(`CREATE TABLE bench_results (
      draw_id uuid NOT NULL, seq integer NOT NULL, rank integer NOT NULL, stage text, at text, waiting jsonb NOT NULL,
      PRIMARY KEY (draw_id, seq))`);
    const started = performance.now();
    await dataSource.transaction(async (manager) => {
      for (let from = 0; from < roll.length; from += BATCH) {
        await manager.query(INSERT_ROLL, [DRAW, JSON.stringify(roll.slice(from, from + BATCH))]);
        await manager.query(INSERT_RESULTS, [DRAW, JSON.stringify(results.slice(from, from + BATCH))]);
      }
    });
    return (performance.now() - started) / 1_000;
  } finally {
    await database.close();
  }
}

const DRAW = '0b1c2d3e-0000-4000-8000-00000000d4a3';

const INSERT_ROLL = `INSERT INTO bench_roll
  SELECT $1, (line->>'seq')::integer, line FROM jsonb_array_elements($2::jsonb) line`;

const INSERT_RESULTS = `INSERT INTO bench_results
  SELECT $1, (line->>'seq')::integer, (line->>'rank')::integer, line->'placed'->>'stage', line->'placed'->>'at',
    line->'waiting'
  FROM jsonb_array_elements($2::jsonb) line`;
