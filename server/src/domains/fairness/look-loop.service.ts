import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config';
import { Looks } from './looks.service';

const LOOKS_EVERY_MS = 60_000;

/** In processes that work in the background: looks at ratings once their day has ended. */
@Injectable()
export class LookLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Fairness');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;

  constructor(
    private readonly looks: Looks,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'role'>,
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
      const held = await this.looks.catchUp();
      if (held > 0) this.log.log(`${held} ratings are held back until somebody decides`);
    } catch (err) {
      this.log.error({ err }, 'nobody looked at the ratings of yesterday');
    }
  }
}
