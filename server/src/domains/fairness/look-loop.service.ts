import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { Looks } from './looks.service';

/** In processes that work in the background: looks at ratings once their day has ended. */
@Injectable()
export class LookLoop extends BackgroundLoop {
  protected readonly tasks = [
    { failure: 'nobody looked at the ratings of yesterday', run: () => this.catchUp() },
  ];

  constructor(
    private readonly looks: Looks,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super({ settings, name: 'Fairness' });
  }

  private async catchUp(): Promise<string | null> {
    const held = await this.looks.catchUp();
    return held > 0 ? `${held} ratings are held back until somebody decides` : null;
  }
}
