import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HealthChecks, type HealthFinding } from '../health/health-checks';
import { KeyRegister } from './key-register';
import { KeyStore } from './key-store';
import { MANY_USES } from './use-counter';

@Injectable()
export class KeyHealth implements OnModuleInit {
  constructor(
    private readonly register: KeyRegister,
    private readonly keys: KeyStore,
    private readonly checks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.checks.register('keys', () => this.usable());
  }

  private async usable(): Promise<HealthFinding> {
    const newest = (await this.register.all()).at(-1);
    if (newest === undefined || (await this.keys.find(newest.version)) === undefined)
      return degraded('本进程没有最新一版密钥，暂不能保存个人信息；请核对各服务器的密钥文件');
    return newest.usesReserved < MANY_USES
      ? { ok: true, detail: `密钥第 ${newest.version} 版` }
      : degraded(`密钥第 ${newest.version} 版用得很多了，请运行 pnpm cli keys rotate`);
  }
}

/** What is not personal data can still be served. */
const degraded = (detail: string): HealthFinding => ({ ok: true, degraded: true, detail });
