import { Inject, Injectable } from '@nestjs/common';
import { LimitLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { type ClockRead, FollowUpClock } from './follow-up-clock.service';

/** Looks what time did to cases: the supervisor knows within a minute that a limit ran out. */
@Injectable()
export class FollowUpLoop extends LimitLoop<ClockRead> {
  constructor(clock: FollowUpClock, @Inject(SETTINGS) settings: Pick<Settings, 'role'>) {
    super(clock, { settings, name: 'FollowUps' });
  }

  protected lineOf({ escalated, warned }: ClockRead): string | null {
    return escalated + warned === 0 ? null : `${escalated} cases are overdue, ${warned} soon will be`;
  }
}
