import { Injectable } from '@nestjs/common';
import { addDays } from '@yingshang/shared/kernel';
import { CityService } from '../city';
import { AfterLoads, LoadWatchers } from '../city-packs';
import { ScoreDays } from './score-days.service';
import { UnitMonthsRepository } from './unit-months.repository';

/**
 * The months of the fictional district's made-up ratings and complaints, worked out by the engine as every other, and
 * frozen as of the day on which each would have been. Watches loads after those that make the ratings and the complaints:
 * their modules are set up before.
 */
@Injectable()
export class DemoScoresFilling extends AfterLoads {
  constructor(
    private readonly days: ScoreDays,
    private readonly months: UnitMonthsRepository,
    private readonly city: CityService,
    loads: LoadWatchers,
  ) {
    super(loads);
  }

  /** Without the mark that the day is done: it is, as in every city, once its ratings were made public. */
  protected async fill(): Promise<void> {
    const city = await this.city.loaded();
    if (city === null || !city.demo) return;
    // Days went by, and were done, before there was a city.
    if (!(await this.months.hasAny())) await this.days.forgetDays();
    // Whoever was killed in the middle of it is followed here; where a later day was begun nothing is to do.
    await this.days.workThrough(addDays(city.anchorDate, -1), (lastDay) => addDays(lastDay, 1));
  }
}
