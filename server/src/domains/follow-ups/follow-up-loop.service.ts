import { Inject, Injectable, Logger } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { FollowUpClock } from './follow-up-clock.service';

/** The supervisor knows within a minute that a limit ran out. */
const LOOKS_EVERY_MS = 20_000;

/** In processes that work in the background: looks what time did to cases. */
@Injectable()
export class FollowUpLoop extends BackgroundLoop {
  private readonly log = new Logger('FollowUps');
  private recounted = false;

  constructor(
    private readonly clock: FollowUpClock,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super(settings, LOOKS_EVERY_MS);
  }

  protected async lookOnce(): Promise<void> {
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
