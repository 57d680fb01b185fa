import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config';
import { Sequencer } from './sequencer.service';

const EVERY_MS = 60_000;

/** In processes that work in the background: a checkpoint each minute in which something was recorded. */
@Injectable()
export class SequencingLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Ledger');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly sequencer: Sequencer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.timer = setInterval(() => void this.turn(), EVERY_MS).unref();
  }

  /** What is under way is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Does nothing while an earlier turn is under way. A failure is tried again at the next. */
  turn(): Promise<void> {
    this.running ??= this.turnOnce().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async turnOnce(): Promise<void> {
    try {
      const done = await this.sequencer.run();
      if (done.ok && done.value.placed > 0)
        this.log.log(
          `${done.value.placed} entries got their place; the ledger has ${done.value.checkpoint?.size}`,
        );
    } catch (err) {
      this.log.error({ err }, 'the ledger was not signed');
    }
  }
}
