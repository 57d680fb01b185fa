import { Inject, Injectable, Logger } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { ComplaintClock } from './complaint-clock.service';

/** Who has to know that a limit ran out knows within a minute. */
const LOOKS_EVERY_MS = 20_000;

/** In processes that work in the background: looks what time did to complaints. */
@Injectable()
export class ComplaintLoop extends BackgroundLoop {
  private readonly log = new Logger('Complaints');
  private recounted = false;

  constructor(
    private readonly clock: ComplaintClock,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super(settings, LOOKS_EVERY_MS);
  }

  protected async lookOnce(): Promise<void> {
    try {
      // Once a start: the table of holidays comes with the program.
      if (!this.recounted) await this.clock.recount();
      this.recounted = true;
      const done = await this.clock.catchUp();
      const { 'tell-limit': told, 'lapse-question': lapsed, 'call-for-revisit': called } = done;
      if (told + lapsed + called > 0)
        this.log.log(`${told} limits told, ${lapsed} questions lapsed, ${called} revisits called for`);
    } catch (err) {
      this.log.error({ err }, 'nobody looked what time did to complaints');
    }
  }
}
