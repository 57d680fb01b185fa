import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HealthChecks, type HealthFinding } from '../../platform/health';
import { PublishedPolicies } from './published-policies';

const MOST_NAMED = 20;

/** A broken stored rule is a loud fault: it takes the server's health down a step, though every other policy works. */
@Injectable()
export class RuleHealth implements OnModuleInit {
  constructor(
    private readonly published: PublishedPolicies,
    private readonly checks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.checks.register('policy-rules', () => this.examine());
  }

  private async examine(): Promise<HealthFinding> {
    const faulty = await this.published.faultyIds();
    if (faulty.length === 0) return { ok: true, detail: '每项政策的适用条件都能判断' };
    const named = faulty.slice(0, MOST_NAMED).join('、');
    const more = faulty.length > MOST_NAMED ? ' 等' : '';
    return {
      ok: true,
      degraded: true,
      detail: `有 ${faulty.length} 项政策的适用条件数据有误，暂不能判断：${named}${more}`,
    };
  }
}
