import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { ScoreDays } from './score-days.service';

/** In processes that work in the background: looks whether a day ended and its ratings are public. */
@Injectable()
export class ScoreDaysLoop extends BackgroundLoop {
  protected readonly tasks = [{ failure: 'scores were not worked out', run: () => this.catchUp() }];

  constructor(
    private readonly days: ScoreDays,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super({ settings, name: 'Scores' });
  }

  private async catchUp(): Promise<string | null> {
    const done = await this.days.catchUp();
    if (done === null || done.months + done.frozen.length === 0) return null;
    return `${done.months} months of units were scored; frozen: ${done.frozen.join(', ') || 'none'}`;
  }
}
