import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { Sequencer } from './sequencer.service';

/** In processes that work in the background: a checkpoint each minute in which something was recorded. */
@Injectable()
export class SequencingLoop extends BackgroundLoop {
  protected readonly tasks = [{ failure: 'the ledger was not signed', run: () => this.sequence() }];

  constructor(
    private readonly sequencer: Sequencer,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super({ settings, name: 'Ledger' });
  }

  private async sequence(): Promise<string | null> {
    const done = await this.sequencer.run();
    if (!done.ok || done.value.placed === 0) return null;
    const { placed, checkpoint } = done.value;
    return `${placed} entries got their place; the ledger has ${checkpoint?.size}`;
  }
}
