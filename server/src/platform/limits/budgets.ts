import { Injectable } from '@nestjs/common';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { FieldCrypto } from '../crypto';
import { countRemoved, PreparedQueries } from '../database';
import { type LimitKey, limitKeyText } from './limit-key';
import { tooMany } from './limits.refusals';

export interface Budget {
  readonly name: string;
  readonly key: LimitKey;
  /** So many at once, and so many again every minute. */
  readonly perMinute: number;
}

const MINUTE_MS = 60_000;

const SPEND = `
  INSERT INTO limit_budgets AS kept (key, most, left_over, counted_at)
  SELECT key, most, most - 1, $3::bigint FROM unnest($1::text[], $2::int[]) AS asked (key, most) ORDER BY key
  ON CONFLICT (key) DO UPDATE SET
    most = excluded.most,
    left_over = least(excluded.most, kept.left_over
      + greatest(0, excluded.counted_at - kept.counted_at) * excluded.most / ${MINUTE_MS}.0) - 1,
    counted_at = greatest(kept.counted_at, excluded.counted_at)
  WHERE kept.left_over
    + greatest(0, excluded.counted_at - kept.counted_at) * excluded.most / ${MINUTE_MS}.0 >= 1
  RETURNING key`;

/**
 * Generous budgets against floods, shared by all processes: one number a key, however much it allows, where `Limits`
 * keeps every time. Several are spent in one statement, each by itself: what one refuses, another may have spent.
 * Never inside a transaction.
 */
@Injectable()
export class Budgets {
  constructor(
    private readonly queries: PreparedQueries,
    private readonly fields: FieldCrypto,
    private readonly clock: Clock,
  ) {}

  async spend(budgets: readonly Budget[]): Promise<Outcome<void>> {
    const keys = budgets.map(({ name, key }) => this.fields.indexOf(COLUMN, limitKeyText(name, key)));
    const most = budgets.map(({ perMinute }) => perMinute);
    const spent: { key: string }[] = await this.queries.ask(SPEND, [keys, most, this.clock.now()]);
    const had = new Set(spent.map(({ key }) => key));
    const waits = most.filter((_, n) => !had.has(keys[n] ?? '')).map((perMinute) => MINUTE_MS / perMinute);
    return waits.length === 0 ? ok(undefined) : refuse(tooMany(Math.max(...waits)));
  }

  /** A budget that is full again is as good as none. */
  async removeFull(now: number, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM limit_budgets WHERE counted_at < $1', [now - MINUTE_MS]);
  }
}

const COLUMN = { table: 'limit_budgets', column: 'key' };
