import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../clock';
import type { RetentionRule } from './retention-rule';
import { type RetentionRun, RetentionRuns } from './retention-runs';

/** `removed` is null when the rule failed, or another process is at it. */
export interface RuleSwept {
  readonly what: string;
  readonly removed: number | null;
  readonly failed: boolean;
}

export interface RuleStatus extends Pick<RetentionRule, 'what' | 'words' | 'kept' | 'tables'> {
  /** Rows that would go now. */
  readonly due: number;
  readonly last: Omit<RetentionRun, 'what'> | null;
}

/** The one register of what is deleted after a time. Whoever keeps something for a while registers it here. */
@Injectable()
export class Retention {
  private readonly log = new Logger('Retention');
  private readonly registered = new Map<string, RetentionRule>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly runs: RetentionRuns,
    private readonly clock: Clock,
  ) {}

  register(rule: RetentionRule): void {
    if (this.registered.has(rule.what)) throw new Error(`${rule.what} is registered twice`);
    this.registered.set(rule.what, rule);
  }

  rules(): readonly RetentionRule[] {
    return [...this.registered.values()].sort((a, b) => (a.what < b.what ? -1 : 1));
  }

  /** Each rule in a transaction of its own: one that fails stops no other, and is tried again the next time. */
  async sweep(): Promise<RuleSwept[]> {
    const swept: RuleSwept[] = [];
    for (const rule of this.rules()) swept.push(await this.sweepOne(rule));
    return swept;
  }

  /** What is due is counted by deleting it, and taking that back. */
  async status(): Promise<RuleStatus[]> {
    const last = new Map((await this.runs.all()).map(({ what, ...run }) => [what, run]));
    const all: RuleStatus[] = [];
    for (const rule of this.rules()) {
      const { what, words, kept, tables } = rule;
      all.push({ what, words, kept, tables, due: await this.countDue(rule), last: last.get(what) ?? null });
    }
    return all;
  }

  private async sweepOne(rule: RetentionRule): Promise<RuleSwept> {
    const { what } = rule;
    const now = new Date(this.clock.now());
    try {
      const removed = await this.dataSource.transaction((manager) => this.forget(rule, now, manager));
      if (removed !== null && removed > 0) this.log.log({ what, removed }, 'deleted what was due');
      return { what, removed, failed: false };
    } catch (err) {
      this.log.error({ err, what }, 'what is due is still kept');
      await this.noteFailed(what, now);
      return { what, removed: null, failed: true };
    }
  }

  private async forget(rule: RetentionRule, now: Date, manager: EntityManager): Promise<number | null> {
    if (!(await this.runs.mayRun(rule.what, manager))) return null;
    const removed = await rule.forget(now, manager);
    await this.runs.noteDone(rule.what, now, removed, manager);
    return removed;
  }

  /** The database that made a rule fail may be away altogether. */
  private async noteFailed(what: string, now: Date): Promise<void> {
    await this.runs.noteFailed(what, now).catch((err: unknown) => {
      this.log.error({ err, what }, 'the failure could not be noted');
    });
  }

  private async countDue(rule: RetentionRule): Promise<number> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      return await rule.forget(new Date(this.clock.now()), runner.manager);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
}
