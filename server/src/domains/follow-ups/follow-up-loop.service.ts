import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config';
import { FollowUpClock } from './follow-up-clock.service';

/** The supervisor knows within a minute that a limit ran out. */
const LOOKS_EVERY_MS = 20_000;

/** In processes that work in the background: looks what time did to cases. */
@Injectable()
export class FollowUpLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('FollowUps');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  private recounted = false;

  constructor(
    private readonly clock: FollowUpClock,
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
  look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    try {
      // Once a start: the table of holidays comes with the program.
      if (!this.recounted) await this.clock.recount();
      this.recounted = true;
      const { escalated, warned } = await this.clock.catchUp();
      if (escalated + warned > 0) this.log.log(`${escalated} cases are overdue, ${warned} soon will be`);
    } catch (err) {
      this.log.error({ err }, 'nobody looked which cases are overdue');
    }
  }
}
