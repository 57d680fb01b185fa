import { Injectable } from '@nestjs/common';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { Clock } from '../clock';
import { FieldCrypto } from '../crypto';
import { Transactions } from '../database';
import { type HashedAttempt, KeptTakes } from './kept-takes';
import { type LimitKey, limitKeyText } from './limit-key';
import { checkWindows, type LimitWindow, waitingTime } from './limit-windows';
import { tooMany } from './limits.refusals';

/** One thing that somebody may do so often. */
export interface LimitedAttempt {
  /** What is done, as in `phone-code.send`: other names have other counts. */
  readonly name: string;
  readonly key: LimitKey;
  /** All must hold. */
  readonly windows: readonly LimitWindow[];
}

/**
 * Exact sliding windows, shared by all processes through the database. An attempt that fits is counted whatever comes
 * of it; one that is refused is not, so that waiting as long as the refusal says always helps.
 *
 * Never inside a transaction: rolled back, the attempt would be counted by nobody, and the embedded database has no
 * second connection.
 */
@Injectable()
export class Limits {
  constructor(
    private readonly takes: KeptTakes,
    private readonly transactions: Transactions,
    private readonly fields: FieldCrypto,
    private readonly clock: Clock,
  ) {}

  /** Refused with `limits.too-many`, which says how long to wait. */
  async take(attempt: LimitedAttempt): Promise<Outcome<void>> {
    return this.takeAll([attempt]);
  }

  /** All or none: what is refused by one limit uses up no other. */
  async takeAll(attempts: readonly LimitedAttempt[]): Promise<Outcome<void>> {
    const hashed = attempts.map((attempt) => this.hash(attempt));
    if (new Set(hashed.map(({ key }) => key)).size < hashed.length)
      throw new Error('one limit is taken twice at once');
    const now = this.clock.now();
    return (await this.haveRoom(hashed, now)) ? ok(undefined) : refuse(await this.refusal(hashed, now));
  }

  /** Whether one more would fit now; counts nothing. */
  async hasRoom(attempt: LimitedAttempt): Promise<boolean> {
    const { key, windows } = this.hash(attempt);
    const taken = (await this.takes.of([key])).get(key) ?? [];
    return waitingTime(taken, windows, this.clock.now()) <= 0;
  }

  private async haveRoom(attempts: readonly HashedAttempt[], now: number): Promise<boolean> {
    if (attempts.length < 2) return (await this.takes.add(attempts, now)) === attempts.length;
    const taken = await this.transactions.run(async (manager) =>
      (await this.takes.add(attempts, now, manager)) === attempts.length ? ok(undefined) : refuse(tooMany(0)),
    );
    return taken.ok;
  }

  /** What is kept may have moved on since: then the wait is a second. */
  private async refusal(attempts: readonly HashedAttempt[], now: number) {
    const kept = await this.takes.of(attempts.map(({ key }) => key));
    return tooMany(
      Math.max(...attempts.map(({ key, windows }) => waitingTime(kept.get(key) ?? [], windows, now))),
    );
  }

  private hash({ name, key, windows }: LimitedAttempt): HashedAttempt {
    checkWindows(name, windows);
    const column = { table: 'limit_takes', column: 'key' };
    return { key: this.fields.indexOf(column, limitKeyText(name, key)), windows };
  }
}
