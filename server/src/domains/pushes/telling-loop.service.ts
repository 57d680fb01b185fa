import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { CityService } from '../city';
import { PolicyTelling } from './policy-telling.service';
import { ReminderTelling } from './reminder-telling.service';

const LOOKS_EVERY_MS = 15_000;

/** In processes that work in the background: looks whether the city's contents changed or a day began. */
@Injectable()
export class TellingLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Pushes');
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | undefined;
  /** Of what everybody has been told. */
  private done = '';

  constructor(
    private readonly telling: PolicyTelling,
    private readonly reminders: ReminderTelling,
    private readonly city: CityService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.timer = setInterval(() => void this.look(), LOOKS_EVERY_MS).unref();
  }

  /** What is under way is finished: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Does nothing while an earlier look is under way. A failure is tried again at the next. */
  look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  /** Changed answers first: what opens today is news before it is a reminder. */
  private async lookOnce(): Promise<void> {
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
