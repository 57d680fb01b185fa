import type { EntityManager } from 'typeorm';

/** One kind of rows that are deleted after a time. Its words stand in the privacy notice. */
export interface RetentionRule {
  /** For the log, the health check and the command line. */
  readonly what: string;
  /** What is kept, zh-CN. */
  readonly words: string;
  /** For how long, zh-CN. */
  readonly kept: string;
  readonly tables: readonly string[];
  /** Deletes what is due at `now`, through the manager alone; how many rows that was. */
  readonly forget: (now: Date, manager: EntityManager) => Promise<number>;
}
