import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Retention } from '../../platform/retention';
import { CounterDisplaysRepository } from './counter-displays.repository';
import { CountersRepository } from './counters.repository';
import { OccasionsRepository } from './occasions.repository';

const DAY_MS = 86_400_000;
/** A month: whoever brings a used or ended occasion back is still told so, and not that there never was one. */
const OCCASION_MS = 30 * DAY_MS;
/** The number of the day is counted from them, and the last hour. */
const OPENING_MS = 2 * DAY_MS;

/** Deletes what proved visits, soon; and for the demo's reset, all of it. */
@Injectable()
export class OccasionsRetention {
  constructor(
    private readonly occasions: OccasionsRepository,
    private readonly counters: CountersRepository,
    private readonly displays: CounterDisplaysRepository,
    retention: Retention,
  ) {
    retention.register({
      what: 'occasions',
      words: '评价机会：可以评价哪个单位、哪个窗口、到什么时候；用过的不再记是谁',
      kept: '到期后 30 天',
      tables: ['occasions'],
      forget: (now, manager) => occasions.removeEndedBefore(before(now, OCCASION_MS), manager),
    });
    retention.register({
      what: 'counter-codes',
      words: '窗口评价屏显示过的码和配对码（只存密码学摘要），以及每个窗口几点开过评价机会（不记是谁）',
      kept: '码 1 天；开评价机会的时间 2 天；关闭的窗口 30 天',
      tables: ['counter_codes', 'counter_displays', 'counter_openings', 'counters'],
      forget: (now, manager) => this.forgetCodes(now, manager),
    });
  }

  /** For the demo's reset. */
  async forgetAll(manager: EntityManager): Promise<number> {
    return (await this.occasions.removeAll(manager)) + (await this.counters.removeAll(manager));
  }

  private async forgetCodes(now: Date, manager: EntityManager): Promise<number> {
    return (
      (await this.displays.removeCodesBefore(before(now, DAY_MS), manager)) +
      (await this.displays.removePairingsBefore(before(now, DAY_MS), manager)) +
      (await this.counters.removeOpeningsBefore(before(now, OPENING_MS), manager)) +
      (await this.counters.removeClosedBefore(before(now, OCCASION_MS), manager))
    );
  }
}

const before = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);
