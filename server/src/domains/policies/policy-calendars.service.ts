import { Inject, Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { phoneAddress, SETTINGS, type Settings } from '../../platform/config';
import { calendarText } from '../../platform/files';
import { CityService } from '../city';
import { noCertainWindow, unknownPolicy } from './policies.refusals';
import { windowEvents } from './policy-calendar';
import { PublishedPolicies } from './published-policies';

/** The windows of a policy, for the calendar of a phone. */
@Injectable()
export class PolicyCalendars {
  constructor(
    private readonly published: PublishedPolicies,
    private readonly city: CityService,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async ofPolicy(id: string): Promise<Outcome<string>> {
    const policy = await this.published.find(id);
    if (policy === null) return unknownPolicy(id);
    const place = { city: (await this.city.loaded())?.code ?? '', address: phoneAddress(this.settings) };
    const events = windowEvents(policy, place, this.clock.today());
    return events.length === 0 ? noCertainWindow(policy.title) : ok(calendarText(events, this.clock.now()));
  }
}
