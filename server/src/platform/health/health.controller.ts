import { Controller } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { live, ready } from '@yingshang/shared/contracts/health';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { serverVersion } from '../config';
import { Implements } from '../http';
import { HealthChecks, type NamedFinding } from './health-checks';

@Controller()
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  @Implements(live)
  live() {
    return { status: 'live' as const, version: serverVersion };
  }

  @Implements(ready)
  async ready(): Promise<Outcome<ResponseOf<typeof ready>>> {
    const checks = await this.checks.findings();
    const failed = checks.filter((check) => !check.ok);
    if (failed.length === 0) return ok(shown(checks));
    return refuse({
      code: 'health.not-ready',
      message: `服务尚未就绪：${failed.map((check) => `${check.name}（${check.detail}）`).join('；')}`,
      advice: '请稍后重试；若一直如此，请运维人员按上面的提示处理。',
    });
  }
}

function shown(checks: readonly NamedFinding[]): ResponseOf<typeof ready> {
  return {
    status: checks.some(({ degraded }) => degraded) ? 'degraded' : 'ready',
    checks: checks.map(({ name, ok: holds, degraded = false, detail }) => ({
      name,
      ok: holds,
      degraded,
      detail,
    })),
  };
}
