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
/** After applications closed: until then a new version of the plan may still give more time to send what was begun. */
const DRAFTS_KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

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
      kept: `申诉期结束后 ${KEPT_DAYS} 天；没有提交的，报名截止后 ${DRAFTS_KEPT_DAYS} 天；派位前撤回的立即删除`,
      // A line's tie to its application goes with that one.
      tables: [
        'kindergarten_applications',
        'kindergarten_children',
        'kindergarten_photos',
        'kindergarten_roll_sources',
      ],
      forget: async (now, manager) => {
        const day = addDays(dateInShanghai(now.getTime()), -KEPT_DAYS);
        const closed = new Date(now.getTime() - DRAFTS_KEPT_DAYS * DAY_MS);
        const drafts = await applications.removeDraftsOf(await plans.closedBefore(closed, manager), manager);
        return drafts + (await applications.removeOfPlans(await plans.endedBefore(day, manager), manager));
      },
    });
  }

  /** All of it; only what stands on a frozen roll stays for the draw, without an account or photos. */
  async forgetOf(personId: string, manager: EntityManager): Promise<void> {
    const planIds = (await this.applications.ofPerson(personId, manager)).map(({ planId }) => planId);
    const frozen = new Set(await this.plans.frozenAmong(planIds, manager));
    // Read again: until the plans were held, the desk could still accept.
    const own = await this.applications.ofPerson(personId, manager);
    const idsOf = (isOnRoll: boolean) =>
      own
        .filter(({ planId, state }) => (frozen.has(planId) && state === 'accepted') === isOnRoll)
        .map(({ id }) => id);
    await this.applications.remove(idsOf(false), manager);
    await this.applications.detach(idsOf(true), manager);
  }

  /** For the demo's reset; before the plans go. @returns how many applications went. */
  forgetAll(manager: EntityManager): Promise<number> {
    return this.applications.removeAll(manager);
  }
}
