import { Inject, Injectable, Logger } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { Sequencer } from './sequencer.service';

const EVERY_MS = 60_000;

/** In processes that work in the background: a checkpoint each minute in which something was recorded. */
@Injectable()
export class SequencingLoop extends BackgroundLoop {
  private readonly log = new Logger('Ledger');

  constructor(
    private readonly sequencer: Sequencer,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super(settings, EVERY_MS);
  }

  protected async lookOnce(): Promise<void> {
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
