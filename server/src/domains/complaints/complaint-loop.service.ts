import { Inject, Injectable } from '@nestjs/common';
import { LimitLoop } from '../../platform/background';
import { SETTINGS, type Settings } from '../../platform/config';
import { type ClockRead, ComplaintClock } from './complaint-clock.service';

/** Looks what time did to complaints. */
@Injectable()
export class ComplaintLoop extends LimitLoop<ClockRead> {
  constructor(clock: ComplaintClock, @Inject(SETTINGS) settings: Pick<Settings, 'role'>) {
    super(clock, { settings, name: 'Complaints' });
  }

  protected lineOf(done: ClockRead): string | null {
    const { 'tell-limit': told, 'lapse-question': lapsed, 'call-for-revisit': called } = done;
    if (told + lapsed + called === 0) return null;
    return `${told} limits told, ${lapsed} questions lapsed, ${called} revisits called for`;
  }
}
