import { Injectable, Logger } from '@nestjs/common';
import { ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { GrantsRepository } from '../notices';
import { DeliveriesRepository } from './deliveries.repository';
import { type Attempt, type Ended, recordOf } from './delivery-outcome';

/** So few are lost from sight when a process is killed, and so many share a transaction. */
const MOST_AT_ONCE = 200;
const WAITS_MS = 50;

interface Outcome {
  readonly attempt: Attempt;
  readonly ended: Ended;
}

/** Writes down how attempts ended, many in one transaction and soon. */
@Injectable()
export class DeliveryRecords {
  private readonly log = new Logger('Deliveries');
  private waiting: Outcome[] = [];
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly deliveries: DeliveriesRepository,
    private readonly grants: GrantsRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  add(attempt: Attempt, ended: Ended): void {
    this.waiting.push({ attempt, ended });
    if (this.waiting.length === MOST_AT_ONCE) void this.flush();
    else this.timer ??= setTimeout(() => void this.flush(), WAITS_MS);
  }

  /** Resolves when everything that was added is written. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.length > 0) this.writing = this.writing.then(() => this.writeWaiting());
    return this.writing;
  }

  /** With what came while the ones before were written. */
  private async writeWaiting(): Promise<void> {
    const outcomes = this.waiting;
    this.waiting = [];
    if (outcomes.length > 0) await this.write(outcomes);
  }

  /** What cannot be written is as if this process had died: its rows come up again, and say what is known. */
  private async write(outcomes: readonly Outcome[]): Promise<void> {
    const now = this.clock.now();
    const records = outcomes.map(({ attempt, ended }) => ({ attempt, ...recordOf(attempt, ended, now) }));
    try {
      await this.transactions.run(async (manager) => {
        const changes = records.flatMap((record) => record.changes);
        const written = await this.deliveries.change(changes, new Date(now), manager);
        const ours = records.filter((record) => record.changes.some((change) => written.has(change)));
        const effects = ours.map(({ attempt, effect }) => ({
          personId: attempt.personId,
          template: attempt.template,
          leftAt: attempt.at,
          effect,
        }));
        await this.grants.settle(effects, manager);
        return ok(null);
      });
    } catch (err) {
      this.log.error({ err, outcomes: outcomes.length }, 'what became of messages could not be kept');
    }
  }
}
