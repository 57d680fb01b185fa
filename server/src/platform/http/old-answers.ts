import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Writes } from './writes';

const DAY_MS = 86_400_000;

/** A server may run for months: what is due is forgotten every day, besides at the start. */
@Injectable()
export class OldAnswers implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('OldAnswers');
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly writes: Writes) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.forget(), DAY_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** A failure is tried again the next day: a day more is no harm, a server that ends is. */
  private async forget(): Promise<void> {
    try {
      await this.writes.forgetOld();
    } catch (err) {
      this.log.error({ err }, 'old answers are still kept');
    }
  }
}
