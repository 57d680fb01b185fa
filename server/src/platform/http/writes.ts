import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson, type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock';
import { countRemoved, Transactions } from '../database';

export interface WriteKey {
  readonly idempotencyKey: string;
  /** The contract's name. */
  readonly route: string;
  /** Whose key it is: two devices that made the same key by chance do not see each other's answers. */
  readonly actor: string;
  readonly request: unknown;
}

const KEPT_MS = 30 * 86_400_000;
/** No request has this hash. */
const FORGOTTEN = '';

/**
 * Writes that happen once, however often the phone repeats them on a bad line.
 *
 * One transaction holds the key's row and the work. A repeat that arrives meanwhile waits at the primary key,
 * then finds the answer. A refusal rolls everything back and is not kept: nothing happened, so the same key
 * may succeed once the reason is gone.
 */
@Injectable()
export class Writes {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async once<T>(key: WriteKey, work: (manager: EntityManager) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const hash = createHash('sha256').update(canonicalJson(key.request)).digest('hex');
    return this.transactions.run(async (manager) => {
      if (!(await this.claim(manager, key, hash))) return earlierAnswer<T>(manager, key, hash);
      const outcome = await work(manager);
      if (outcome.ok) await storeAnswer(manager, key, outcome.value);
      return outcome;
    });
  }

  /** Answers are kept for 30 days, far longer than any phone retries. */
  async forgetOld(now: Date, manager: EntityManager): Promise<number> {
    const limit = new Date(now.getTime() - KEPT_MS);
    return countRemoved(manager, 'DELETE FROM idempotency_keys WHERE created_at < $1', [limit]);
  }

  /**
   * Forgets what the actor's writes of these routes answered, and the hashes of what they asked: both tell of values.
   * The keys stay, so that a belated repeat is refused and does not happen a second time.
   */
  async forgetAnswers(
    { actor, routes }: { readonly actor: string; readonly routes: readonly string[] },
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `UPDATE idempotency_keys SET request_hash = $3, answer = NULL
       WHERE actor = $1 AND route = ANY($2::text[])`,
      [actor, routes, FORGOTTEN],
    );
  }

  /** Deletes all keys of these routes, whoever's they are: for the demo's reset, after which nobody can repeat. */
  async forgetRoutes(routes: readonly string[], manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM idempotency_keys WHERE route = ANY($1::text[])', [routes]);
  }

  private async claim(manager: EntityManager, key: WriteKey, hash: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `INSERT INTO idempotency_keys (actor, route, idempotency_key, request_hash, created_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1`,
      [key.actor, key.route, key.idempotencyKey, hash, new Date(this.clock.now())],
    );
    return rows.length === 1;
  }
}

async function earlierAnswer<T>(manager: EntityManager, key: WriteKey, hash: string): Promise<Outcome<T>> {
  const rows: { request_hash: string; answer: T }[] = await manager.query(
    `SELECT request_hash, answer FROM idempotency_keys
     WHERE actor = $1 AND route = $2 AND idempotency_key = $3`,
    [key.actor, key.route, key.idempotencyKey],
  );
  const row = rows[0];
  if (row === undefined) throw new Error('an idempotency key vanished between claim and look-up');
  if (row.request_hash === FORGOTTEN) return refuse(answerForgotten);
  return row.request_hash === hash ? ok(row.answer) : refuse(keyReused);
}

async function storeAnswer(manager: EntityManager, key: WriteKey, answer: unknown): Promise<void> {
  await manager.query(
    `UPDATE idempotency_keys SET answer = $4::json
     WHERE actor = $1 AND route = $2 AND idempotency_key = $3`,
    [key.actor, key.route, key.idempotencyKey, JSON.stringify(answer ?? null)],
  );
}

const keyReused: Refusal = {
  code: 'request.key-reused',
  message: '这个 Idempotency-Key 已用于另一次内容不同的提交。',
  advice: '请为新的提交换一个新的键。',
  field: 'headers.idempotency-key',
};

const answerForgotten: Refusal = {
  code: 'request.key-reused',
  message: '这个 Idempotency-Key 的提交已经处理过，结果应您的要求不再保留。',
  advice: '请刷新页面查看现在的情况；要再次提交，请换一个新的键。',
  field: 'headers.idempotency-key',
};
