import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock';
import { HealthChecks, type HealthFinding } from '../health/health-checks';
import { Retention } from './retention';
import { RetentionRuns } from './retention-runs';

/** A day between two sweeps, and half a day for one that is late. */
const LATE_MS = 36 * 3_600_000;

@Injectable()
export class RetentionHealth implements OnModuleInit {
  constructor(
    private readonly retention: Retention,
    private readonly runs: RetentionRuns,
    private readonly clock: Clock,
    private readonly checks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.checks.register('retention', () => this.kept());
  }

  /** What was never swept yet is not late: the start is about to do it. */
  private async kept(): Promise<HealthFinding> {
    const known = new Set(this.retention.rules().map(({ what }) => what));
    const late = (await this.runs.all()).filter(
      ({ what, ranAt, failedAt }) =>
        known.has(what) &&
        (failedAt !== null || (ranAt !== null && this.clock.now() - ranAt.getTime() > LATE_MS)),
    );
    if (late.length === 0) return { ok: true, detail: '到期的数据都已按时删除' };
    const names = late.map(({ what }) => what).join('、');
    return { ok: true, degraded: true, detail: `到期的数据未能按时删除：${names}；原因见服务日志` };
  }
}
