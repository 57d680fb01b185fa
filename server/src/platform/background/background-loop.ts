import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Settings } from '../config';

/** Looks again and again whether something is to be done, in processes that work in the background. */
export abstract class BackgroundLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly settings: Pick<Settings, 'role'>,
    private readonly everyMs: number,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.timer = setInterval(() => void this.look(), this.everyMs).unref();
  }

  /** What is under way is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Does nothing while an earlier look is under way. */
  look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  /** Logs its own failures instead of throwing them; what failed is tried again at the next. */
  protected abstract lookOnce(): Promise<void>;
}
