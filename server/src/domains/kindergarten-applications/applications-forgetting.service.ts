import { Injectable } from '@nestjs/common';
import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { SealedTables } from '../../platform/crypto';
import { Retention } from '../../platform/retention';
import { ConsentsService } from '../consents';
import { HeldPlans } from '../kindergarten-plans';
import { sealedApplications, sealedChildren } from './application-seals';
import { ApplicationsRepository } from './applications.repository';

/** After the last day of appeals; the proofs on the public roll verify without names and numbers. */
const KEPT_DAYS = 90;

/** What goes, and when: with the time, with the consent, with the account, with the demo. */
@Injectable()
export class ApplicationsForgetting {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly plans: HeldPlans,
    consents: ConsentsService,
    tables: SealedTables,
    retention: Retention,
  ) {
    tables.register(sealedApplications);
    tables.register(sealedChildren);
    consents.onWithdrawn('child', (personId, manager) => this.forgetOf(personId, manager));
    retention.register({
      what: 'kindergarten-applications',
      words: '入园报名：孩子的姓名和证件号、材料照片（加密保存），报名类别和志愿，在派位名册的第几行',
      kept: `申诉期结束后 ${KEPT_DAYS} 天；派位前撤回的立即删除`,
      // A line's tie to its application goes with that one.
      tables: [
        'kindergarten_applications',
        'kindergarten_children',
        'kindergarten_photos',
        'kindergarten_roll_sources',
      ],
      forget: async (now, manager) => {
        const day = addDays(dateInShanghai(now.getTime()), -KEPT_DAYS);
        return applications.removeOfPlans(await plans.endedBefore(day, manager), manager);
      },
    });
  }

  /** Before the freeze all of it; afterwards the roll keeps what it needs for the draw, without an account or photos. */
  async forgetOf(personId: string, manager: EntityManager): Promise<void> {
    const own = await this.applications.ofPerson(personId, manager);
    const frozen = new Set(
      await this.plans.frozenAmong(
        own.map(({ planId }) => planId),
        manager,
      ),
    );
    const idsOf = (isFrozen: boolean) =>
      own.filter(({ planId }) => frozen.has(planId) === isFrozen).map(({ id }) => id);
    await this.applications.remove(idsOf(false), manager);
    await this.applications.detach(idsOf(true), manager);
  }

  /** For the demo's reset; before the plans go. @returns how many applications went. */
  forgetAll(manager: EntityManager): Promise<number> {
    return this.applications.removeAll(manager);
  }
}
