import { Inject, Injectable, Logger } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { Looks } from './looks.service';

const LOOKS_EVERY_MS = 60_000;

/** In processes that work in the background: looks at ratings once their day has ended. */
@Injectable()
export class LookLoop extends BackgroundLoop {
  private readonly log = new Logger('Fairness');

  constructor(
    private readonly looks: Looks,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super(settings, LOOKS_EVERY_MS);
  }

  protected async lookOnce(): Promise<void> {
    try {
      const held = await this.looks.catchUp();
      if (held > 0) this.log.log(`${held} ratings are held back until somebody decides`);
    } catch (err) {
      this.log.error({ err }, 'nobody looked at the ratings of yesterday');
    }
  }
}
