import { Logger } from '@nestjs/common';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** For a job that begins to exist with what the transaction writes, and not without it. */
export function within({ queryRunner }: EntityManager): SqlExecutor {
  if (queryRunner === undefined) throw new Error('a job is enqueued inside a transaction');
  return { executeSql: (text, values) => ask(queryRunner, text, values) };
}

/**
 * What pg-boss itself asks: each time a connection of the pool, of which the embedded database has one. pg-boss lets
 * promises of its own fall, and one that fails then ends the process: after the start a failure is logged, and
 * answered with nothing. Once closed, nothing is asked any more.
 */
export class JobDatabase implements SqlExecutor {
  private readonly log = new Logger('Jobs');
  private readonly underWay = new Set<Promise<unknown>>();
  private state: 'starting' | 'open' | 'closed' = 'starting';

  constructor(private readonly dataSource: DataSource) {}

  async executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
    if (this.state === 'closed') return nothing();
    const asked = this.askPool(text, values);
    this.underWay.add(asked);
    try {
      return await asked;
    } catch (err) {
      if (this.state === 'starting') throw err;
      this.log.warn({ err }, 'the job queue could not be asked');
      return nothing();
    } finally {
      this.underWay.delete(asked);
    }
  }

  isStarted(): void {
    this.state = 'open';
  }

  async close(): Promise<void> {
    this.state = 'closed';
    await Promise.allSettled(this.underWay);
  }

  private async askPool(text: string, values: unknown[] | undefined) {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await ask(runner, text, values);
    } catch (cause) {
      // Its upkeep brings a BEGIN along: what fails there would leave the pool a connection that refuses everything.
      await runner.query('ROLLBACK').catch(() => undefined);
      throw cause;
    } finally {
      await runner.release();
    }
  }
}

async function ask(runner: QueryRunner, text: string, values: unknown[] | undefined) {
  const { records } = await runner.query(text, values, true);
  return { rows: (records ?? []) as unknown[] }; // of several statements in one there are none
}

/** Without `rows`, which pg-boss takes for no answer; its types know only answers. */
const nothing = () => ({}) as { rows: unknown[] };
