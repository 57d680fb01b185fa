import type { Logger } from '@nestjs/common';
import type { Settings } from '../config';
import { BackgroundLoop } from './background-loop';

/** Who has to know that a limit ran out knows within a minute. */
const LOOKS_EVERY_MS = 20_000;

/** What time does to cases with limits in working days. */
export interface LimitClock<Done> {
  /** Days that were counted over a year without announced holidays, counted anew. */
  readonly recount: () => Promise<unknown>;
  /** All that is owed by now. */
  readonly catchUp: () => Promise<Done>;
}

/** In processes that work in the background: looks what time did. */
export abstract class LimitLoop<Done> extends BackgroundLoop {
  private recounted = false;
  protected abstract readonly log: Logger;

  constructor(
    private readonly limits: LimitClock<Done>,
    settings: Pick<Settings, 'role'>,
  ) {
    super(settings, LOOKS_EVERY_MS);
  }

  /** For the log; null when nothing was done. */
  protected abstract lineOf(done: Done): string | null;

  protected async lookOnce(): Promise<void> {
    try {
      // Once a start: the table of holidays comes with the program.
      if (!this.recounted) await this.limits.recount();
      this.recounted = true;
      const line = this.lineOf(await this.limits.catchUp());
      if (line !== null) this.log.log(line);
    } catch (err) {
      this.log.error({ err }, 'nobody looked what time did to limits');
    }
  }
}
