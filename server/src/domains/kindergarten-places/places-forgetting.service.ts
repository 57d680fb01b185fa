import { Injectable } from '@nestjs/common';
import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { PersonalRegister } from '../../platform/personal-data';
import { Retention } from '../../platform/retention';
import { HeldPlans } from '../kindergarten-plans';
import { PlaceEventsRepository } from './place-events.repository';
import { ResultNewsRepository } from './result-news.repository';

/** As names and numbers of the children; what happened stays, by the numbers of the roll. */
const KEPT_DAYS = 90;

/** What goes of places, and when: what was said of a child with the time, who said it with their account. */
@Injectable()
export class PlacesForgetting {
  constructor(
    private readonly events: PlaceEventsRepository,
    private readonly told: ResultNewsRepository,
    plans: HeldPlans,
    register: PersonalRegister,
    retention: Retention,
  ) {
    register.register({
      name: 'kindergarten-place-decisions',
      of: 'person',
      title: '办理过的入园学位',
      columns: { kindergarten_place_decisions: ['decided_by'] },
      read: async () => [],
      count: (personId) => events.countDecidedBy(personId),
      forget: (personId, manager) => events.forgetDecider(personId, manager),
      kept: '办理的结果属于单位，保留，不再和您的账号相连；当时由谁办理，只在审计记录里。',
    });
    retention.register({
      what: 'kindergarten-place-words',
      words: '派位后办理学位时写的理由',
      kept: `申诉期结束后 ${KEPT_DAYS} 天；学位的变化按名册编号一直公开`,
      tables: ['kindergarten_place_decisions'],
      forget: async (now, manager) => {
        const day = addDays(dateInShanghai(now.getTime()), -KEPT_DAYS);
        return events.forgetWords(await plans.endedBefore(day, manager), manager);
      },
    });
  }

  /** For the demo's reset; before the plans go. */
  async forgetAll(manager: EntityManager): Promise<void> {
    await this.told.removeAll(manager);
    await this.events.removeAll(manager);
  }
}
