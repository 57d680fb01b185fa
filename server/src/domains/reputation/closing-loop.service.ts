import { Inject, Injectable, Logger } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { BatchClosing } from './batch-closing.service';

const LOOKS_EVERY_MS = 60_000;

/** In processes that work in the background: looks whether a day ended. */
@Injectable()
export class ClosingLoop extends BackgroundLoop {
  private readonly log = new Logger('Reputation');

  constructor(
    private readonly closing: BatchClosing,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super(settings, LOOKS_EVERY_MS);
  }

  protected async lookOnce(): Promise<void> {
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
