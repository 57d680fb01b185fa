import { Inject, Injectable } from '@nestjs/common';
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
  /** Changed answers first: what opens today is news before it is a reminder. */
  protected readonly tasks = [
    { failure: 'nobody was told of changed answers', run: () => this.bringUp() },
    { failure: 'nobody was reminded of windows', run: () => this.remind() },
  ];
  /** Of what everybody has been told. */
  private done = '';

  constructor(
    private readonly telling: PolicyTelling,
    private readonly reminders: ReminderTelling,
    private readonly city: CityService,
    private readonly clock: Clock,
    @Inject(SETTINGS) settings: Pick<Settings, 'role'>,
  ) {
    super({ settings, name: 'Pushes', everyMs: LOOKS_EVERY_MS });
  }

  private async remind(): Promise<string | null> {
    const reminded = await this.reminders.catchUp();
    if (!reminded.ok) throw new Error(reminded.refusal.message);
    const { reminders, told } = reminded.value;
    return reminders > 0 ? `${reminders} reminders went to ${told} people` : null;
  }

  private async bringUp(): Promise<string | null> {
    const revision = await this.city.revision();
    const state = `${revision} ${this.clock.today()}`;
    if (revision === null || state === this.done) return null;
    const caughtUp = await this.telling.catchUp();
    if (!caughtUp.ok) throw new Error(caughtUp.refusal.message);
    this.done = state;
    const { policies, told } = caughtUp.value;
    return policies > 0 ? `${policies} policies changed ${told} answers` : null;
  }
}
