import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Settings } from '../config';

const A_MINUTE_MS = 60_000;

interface LoopOptions {
  readonly settings: Pick<Settings, 'role'>;
  /** Under which its lines stand in the log. */
  readonly name: string;
  readonly everyMs?: number;
}

export interface LoopTask {
  /** What the log says where it failed; it is tried again at the next look. */
  readonly failure: string;
  /** @returns what was done, for the log; null when nothing was */
  readonly run: () => Promise<string | null>;
}

/** Looks again and again whether something is to be done, in processes that work in the background. */
export abstract class BackgroundLoop implements OnApplicationBootstrap, OnModuleDestroy {
  /** Done in their order; one that fails keeps none from being done. */
  protected abstract readonly tasks: readonly LoopTask[];
  private readonly log: Logger;
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(private readonly options: LoopOptions) {
    this.log = new Logger(options.name);
  }

  onApplicationBootstrap(): void {
    const { settings, everyMs = A_MINUTE_MS } = this.options;
    if (settings.role === 'web') return;
    this.timer = setInterval(() => void this.look(), everyMs).unref();
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

  private async lookOnce(): Promise<void> {
    for (const { failure, run } of this.tasks)
      try {
        const done = await run();
        if (done !== null) this.log.log(done);
      } catch (err) {
        this.log.error({ err }, failure);
      }
  }
}
