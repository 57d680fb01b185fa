import { Injectable } from '@nestjs/common';
import { addDays } from '@yingshang/shared/kernel';
import { monthOf } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { MonthFigures } from './month-figures.service';
import { ScoreDaysRepository } from './score-days.repository';
import { ScoreStrikesRepository, type Strike } from './score-strikes.repository';

/** Takes a case out of a unit's score, in the transaction of the decision that says so. */
@Injectable()
export class ScoreStrikes {
  constructor(
    private readonly strikes: ScoreStrikesRepository,
    private readonly days: ScoreDaysRepository,
    private readonly figures: MonthFigures,
    private readonly clock: Clock,
  ) {}

  /** Its month is worked out anew; one that was frozen gets a new version. */
  async strike(strike: Strike, manager: EntityManager): Promise<void> {
    await this.days.lock(manager);
    const on = this.clock.today();
    await this.strikes.add(strike, on, manager);
    const day = (await this.days.last(manager))?.day ?? addDays(on, -1);
    const key = { unitId: strike.unitId, month: monthOf(strike.on) };
    await this.figures.workOut([key], { day, on, reason: 'objection-granted' }, manager);
  }
}
