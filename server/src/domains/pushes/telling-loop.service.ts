import { Inject, Injectable, Logger } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { CityService } from '../city';
import { PolicyTelling } from './policy-telling.service';
import { ReminderTelling } from './reminder-telling.service';

const LOOKS_EVERY_MS = 15_000;

/** In processes that work in the background: looks whether the city's contents changed or a day began. */
@Injectable()
export class TellingLoop extends BackgroundLoop {
  private readonly log = new Logger('Pushes');
  /** Of what everybody has been told. */
  private done = '';

  constructor(
    private readonly telling: PolicyTelling,
    private readonly reminders: ReminderTelling,
    private readonly city: CityService,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super(settings, LOOKS_EVERY_MS);
  }

  /** Changed answers first: what opens today is news before it is a reminder. */
  protected async lookOnce(): Promise<void> {
    await this.bringUp();
    await this.remind();
  }

  private async remind(): Promise<void> {
    try {
      const reminded = await this.reminders.catchUp();
      if (!reminded.ok) throw new Error(reminded.refusal.message);
      const { reminders, told } = reminded.value;
      if (reminders > 0) this.log.log(`${reminders} reminders went to ${told} people`);
    } catch (err) {
      this.log.error({ err }, 'nobody was reminded of windows');
    }
  }

  private async bringUp(): Promise<void> {
    try {
      const revision = await this.city.revision();
      const state = `${revision} ${this.clock.today()}`;
      if (revision === null || state === this.done) return;
      const caughtUp = await this.telling.catchUp();
      if (!caughtUp.ok) throw new Error(caughtUp.refusal.message);
      this.done = state;
      const { policies, told } = caughtUp.value;
      if (policies > 0) this.log.log(`${policies} policies changed ${told} answers`);
    } catch (err) {
      this.log.error({ err }, 'nobody was told of changed answers');
    }
  }
}
