import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { HealthChecks, type HealthFinding } from '../../platform/health';
import { LedgerEntriesRepository } from './ledger-entries.repository';
import { LedgerKeys } from './ledger-keys.service';

/** Five turns of the sequencer. */
const LATE_MS = 5 * 60_000;

@Injectable()
export class LedgerHealth implements OnModuleInit {
  constructor(
    private readonly entries: LedgerEntriesRepository,
    private readonly keys: LedgerKeys,
    private readonly clock: Clock,
    private readonly checks: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.checks.register('ledger', () => this.signed());
  }

  private async signed(): Promise<HealthFinding> {
    if (!(await this.keys.isHere()))
      return degraded(
        '密钥文件里没有账本正在使用的签名密钥，暂不能收评价；请核对密钥文件，或运行 pnpm cli ledger rotate-key',
      );
    const oldest = await this.entries.oldestPending();
    if (oldest === null || this.clock.now() - oldest.getTime() <= LATE_MS)
      return { ok: true, detail: '账本按时签名' };
    return degraded(
      '账本超过 5 分钟没有签名；请确认有 ROLE=worker 或 all 的进程在运行，并运行 pnpm cli ledger audit',
    );
  }
}

const degraded = (detail: string): HealthFinding => ({ ok: true, degraded: true, detail });
