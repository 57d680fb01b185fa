import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Retention } from './retention';

const DAY_MS = 86_400_000;

/** A server may run for months: what is due goes every day, besides at the start. */
@Injectable()
export class DailySweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Retention');
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly retention: Retention) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), DAY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** A day more is no harm; a server that ends is. */
  private async sweep(): Promise<void> {
    try {
      await this.retention.sweep();
    } catch (err) {
      this.log.error({ err }, 'what is due is still kept');
    }
  }
}
