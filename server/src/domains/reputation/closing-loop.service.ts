import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { BatchClosing } from './batch-closing.service';

/** In processes that work in the background: looks whether a day ended. */
@Injectable()
export class ClosingLoop extends BackgroundLoop {
  protected readonly tasks = [{ failure: 'ratings did not become public', run: () => this.catchUp() }];

  constructor(
    private readonly closing: BatchClosing,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super({ settings, name: 'Reputation' });
  }

  private async catchUp(): Promise<string | null> {
    const closed = await this.closing.catchUp();
    if (!closed.ok) throw new Error(closed.refusal.message);
    const { batches, ratings } = closed.value;
    return batches > 0 ? `${ratings} ratings became public in ${batches} batches` : null;
  }
}
