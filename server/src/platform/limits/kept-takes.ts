import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { countRemoved, PreparedQueries } from '../database';
import type { LimitWindow } from './limit-windows';

export interface HashedAttempt {
  readonly key: string;
  readonly windows: readonly LimitWindow[];
}

/**
 * One statement: every row is locked, looked at and written in one go, in the order of the keys, so that two attempts
 * never wait for each other crosswise. A row that is full stays as it is, so that impatience prolongs nothing.
 */
const TAKE = `
  WITH asked AS (SELECT * FROM unnest($1::text[], $2::int[], $3::bigint[]) AS window_of (key, most, span))
  INSERT INTO limit_takes AS kept (key, taken, forget_at)
  SELECT key, ARRAY[$4::bigint], $4 + max(span) FROM asked GROUP BY key ORDER BY key
  ON CONFLICT (key) DO UPDATE SET
    taken = ARRAY(SELECT at FROM unnest(kept.taken) AS at WHERE at > $4 - (excluded.forget_at - $4)) || $4,
    forget_at = greatest(kept.forget_at, excluded.forget_at)
  WHERE NOT EXISTS (
    SELECT FROM asked WHERE asked.key = excluded.key
      AND (SELECT count(*) FROM unnest(kept.taken) AS at WHERE at > $4 - asked.span) >= asked.most
  )
  RETURNING key`;

/** The times at which something was taken, kept where every process sees them. */
@Injectable()
export class KeptTakes {
  constructor(private readonly queries: PreparedQueries) {}

  /** How many of the attempts fitted and are now counted. */
  async add(attempts: readonly HashedAttempt[], now: number, manager?: EntityManager): Promise<number> {
    const windows = attempts.flatMap(({ key, windows: own }) => own.map((window) => ({ key, ...window })));
    const values = [
      windows.map(({ key }) => key),
      windows.map(({ most }) => most),
      windows.map(({ seconds }) => Math.round(seconds * 1_000)),
      now,
    ];
    const added = await (manager === undefined
      ? this.queries.ask(TAKE, values)
      : this.queries.askWithin(manager, TAKE, values));
    return added.length;
  }

  /** By key; a key that was never taken is not there. */
  async of(keys: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
    const rows = await this.queries.ask<{ key: string; taken: string[] }>(
      'SELECT key, taken FROM limit_takes WHERE key = ANY($1::text[])',
      [keys],
    );
    return new Map(rows.map(({ key, taken }) => [key, taken.map(Number)]));
  }

  async removeOld(now: number, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM limit_takes WHERE forget_at < $1', [now]);
  }
}
