import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import PgBoss from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { SETTINGS, type Settings } from '../config';
import { JobDatabase, within } from './job-database';
import type { QueueName } from './queues';

/** One query each time, on the embedded database as on a server that many processes ask. */
const LOOKS_EVERY_SECONDS = 2;
const MOST_AT_ONCE = 500;
const HOUR_SECONDS = 3_600;

type Work = (jobs: readonly object[]) => Promise<void>;

/**
 * Work that goes on after the answer, in whichever process works: `pg-boss`, and nothing of it shows outside this
 * folder. A job is done at least once, so whatever it does must bear being done again.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Jobs');
  private readonly works = new Map<QueueName, Work>();
  private readonly database: JobDatabase;
  private readonly boss: PgBoss;
  private stopping = false;

  constructor(
    dataSource: DataSource,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'role'>,
  ) {
    this.database = new JobDatabase(dataSource);
    this.boss = new PgBoss({
      db: this.database,
      // Migrations make the tables, and nothing here is scheduled by pg-boss.
      migrate: false,
      schedule: false,
      maintenanceIntervalSeconds: 600,
      archiveCompletedAfterSeconds: HOUR_SECONDS,
      deleteAfterHours: 24,
    });
    this.boss.on('error', (err) => this.log.warn({ err }, 'the job queue is in trouble'));
  }

  /** Exists when the transaction is committed; not begun before so many seconds. */
  async enqueue(queue: QueueName, data: object, manager: EntityManager, afterSeconds = 0): Promise<void> {
    const later = afterSeconds === 0 ? {} : { startAfter: afterSeconds };
    await this.boss.send(queue, data, { db: within(manager), ...later });
  }

  /** Before the application has started. Done only in processes that work; `work` gets what is there, at most 500. */
  work(queue: QueueName, work: Work): void {
    this.works.set(queue, work);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.role === 'web' || this.works.size === 0) return;
    await this.boss.start();
    this.database.isStarted();
    for (const [queue, work] of this.works) {
      const options = { pollingIntervalSeconds: LOOKS_EVERY_SECONDS, batchSize: MOST_AT_ONCE };
      await this.boss.work<object>(queue, options, (jobs) => this.do(work, jobs));
    }
  }

  /** What is under way is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await this.boss.stop({ timeout: 10_000 });
    await this.database.close();
  }

  private async do(work: Work, jobs: readonly { readonly data: object }[]): Promise<void> {
    // Fetched while this process began to stop: another one does it.
    if (this.stopping) throw new Error('the process stops');
    await work(jobs.map(({ data }) => data));
  }
}
