import { Inject, Injectable, Logger } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { ScoreDays } from './score-days.service';

const LOOKS_EVERY_MS = 60_000;

/** In processes that work in the background: looks whether a day ended and its ratings are public. */
@Injectable()
export class ScoreDaysLoop extends BackgroundLoop {
  private readonly log = new Logger('Scores');

  constructor(
    private readonly days: ScoreDays,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super(settings, LOOKS_EVERY_MS);
  }

  protected async lookOnce(): Promise<void> {
    try {
      const done = await this.days.catchUp();
      if (done !== null && done.months + done.frozen.length > 0)
        this.log.log(
          `${done.months} months of units were scored; frozen: ${done.frozen.join(', ') || 'none'}`,
        );
    } catch (err) {
      this.log.error({ err }, 'scores were not worked out');
    }
  }
}
