import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config';
import { BatchClosing } from './batch-closing.service';

const LOOKS_EVERY_MS = 60_000;

/** In processes that work in the background: looks whether a day ended. */
@Injectable()
export class ClosingLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Reputation');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly closing: BatchClosing,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.timer = setInterval(() => void this.look(), LOOKS_EVERY_MS).unref();
  }

  /** What is under way is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Does nothing while an earlier look is under way. A failure is tried again at the next. */
  private look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    try {
      const closed = await this.closing.catchUp();
      if (!closed.ok) throw new Error(closed.refusal.message);
      const { batches, ratings } = closed.value;
      if (batches > 0) this.log.log(`${ratings} ratings became public in ${batches} batches`);
    } catch (err) {
      this.log.error({ err }, 'ratings did not become public');
    }
  }
}
