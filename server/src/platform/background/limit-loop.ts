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
  protected readonly tasks = [
    { failure: 'nobody looked what time did to limits', run: () => this.catchUp() },
  ];
  private recounted = false;

  constructor(
    private readonly limits: LimitClock<Done>,
    options: { readonly settings: Pick<Settings, 'role'>; readonly name: string },
  ) {
    super({ ...options, everyMs: LOOKS_EVERY_MS });
  }

  /** For the log; null when nothing was done. */
  protected abstract lineOf(done: Done): string | null;

  private async catchUp(): Promise<string | null> {
    // Once a start: the table of holidays comes with the program.
    if (!this.recounted) await this.limits.recount();
    this.recounted = true;
    return this.lineOf(await this.limits.catchUp());
  }
}
