import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { migrationStatus } from '../database';
import { HealthChecks, type HealthFinding } from './health-checks';

@Injectable()
export class DatabaseHealth implements OnModuleInit {
  private readonly log = new Logger('Health');

  constructor(
    private readonly dataSource: DataSource,
    private readonly checks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.checks.register('database', () => this.reached());
    this.checks.register('migrations', () => this.migrated());
  }

  private async reached(): Promise<HealthFinding> {
    try {
      await this.dataSource.query('SELECT 1');
      return { ok: true, detail: '数据库可以访问' };
    } catch (err) {
      this.log.error({ err }, 'the database does not answer');
      return { ok: false, detail: '数据库没有响应' };
    }
  }

  private async migrated(): Promise<HealthFinding> {
    const pending = (await migrationStatus(this.dataSource)).filter((each) => !each.applied);
    return pending.length === 0
      ? { ok: true, detail: '数据表为最新版本' }
      : { ok: false, detail: `有 ${pending.length} 项数据表变更尚未执行，请运行 pnpm cli migrate up` };
  }
}
