import { createHmac } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type AttentionKind,
  forgetEnterpriseAttention,
  type noteAttention,
} from '@yingshang/shared/contracts/needs';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { type Cohort, cohortOf } from '@yingshang/shared/need';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { Transactions } from '../../platform/database';
import { Writes } from '../../platform/http';
import { ProfilesService } from '../enterprises';
import { PoliciesService, unknownPolicy } from '../policies';
import { AttentionRepository } from './attention.repository';
import { attentionWeight, WEIGHT_UNIT } from './attention-weight';

interface Sign {
  readonly policyId: string;
  readonly kind: AttentionKind;
  readonly rank: number | null;
}

interface Holder {
  readonly enterpriseId: string;
  readonly personId: string;
}

/** A sign of a day, with its category in the place of the policy. */
interface DatedSign extends Omit<Sign, 'policyId'> {
  readonly day: CalendarDate;
  readonly category: string;
}

type Answer = Outcome<ResponseOf<typeof noteAttention>>;

/** Takes down what people look at, as little of it as the order needs. docs/domains/needs.md */
@Injectable()
export class AttentionService implements OnApplicationBootstrap {
  constructor(
    private readonly repository: AttentionRepository,
    private readonly policies: PoliciesService,
    private readonly profiles: ProfilesService,
    private readonly transactions: Transactions,
    private readonly writes: Writes,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.repository.sweep(this.clock.today());
  }

  /** The device's number makes the day's mark, and is not kept. */
  async note(visitorId: string, { cohort, ...sign }: Sign & { readonly cohort: Cohort }): Promise<Answer> {
    const dated = await this.dated(sign);
    if (!dated.ok) return dated;
    return this.transactions.run(async (manager) =>
      ok({ counted: await this.countInCohort(`device ${visitorId}`, cohort, dated.value, manager) }),
    );
  }

  /** Counts for the enterprise's cohort, and for the caller's own order of that enterprise. */
  async noteOfEnterprise({ personId }: Actor, enterpriseId: string, sign: Sign): Promise<Answer> {
    const profile = await this.profiles.profileOf(personId, enterpriseId);
    if (!profile.ok) return profile;
    const dated = await this.dated(sign);
    if (!dated.ok) return dated;
    const cohort = cohortOf(profile.value);
    return this.transactions.run(async (manager) => {
      const inCohort = await this.countInCohort(`enterprise ${enterpriseId}`, cohort, dated.value, manager);
      const own = await this.countForHolder({ enterpriseId, personId }, dated.value, manager);
      return ok({ counted: inCohort || own });
    });
  }

  async forget(
    { personId }: Actor,
    idempotencyKey: string,
    enterpriseId: string,
  ): Promise<Outcome<{ forgotten: boolean }>> {
    const key = {
      idempotencyKey,
      route: forgetEnterpriseAttention.name,
      actor: personId,
      request: { enterpriseId },
    };
    return this.writes.once(key, async (manager) =>
      ok({ forgotten: await this.repository.forgetHolder(enterpriseId, personId, manager) }),
    );
  }

  private async dated({ policyId, kind, rank }: Sign): Promise<Outcome<DatedSign>> {
    const policy = await this.policies.findForBenefits(policyId);
    if (policy === null) return unknownPolicy(policyId);
    return ok({ day: this.clock.today(), category: policy.row.category, kind, rank });
  }

  private async countInCohort(
    who: string,
    cohort: Cohort,
    sign: DatedSign,
    manager: EntityManager,
  ): Promise<boolean> {
    if (!(await this.isFirst(who, sign, manager))) return false;
    const row = {
      day: sign.day,
      section: cohort.section ?? '',
      band: cohort.band ?? '',
      district: cohort.district ?? '',
      category: sign.category,
      demo: false,
      weight: attentionWeight(sign.kind, sign.rank),
      views: sign.kind === 'view' ? 1 : 0,
    };
    await this.repository.addToCohorts([row], manager);
    return true;
  }

  private async countForHolder(holder: Holder, sign: DatedSign, manager: EntityManager): Promise<boolean> {
    const { enterpriseId, personId } = holder;
    if (!(await this.isFirst(`holder ${enterpriseId} ${personId}`, sign, manager))) return false;
    const row = {
      ...holder,
      category: sign.category,
      // Whoever looks often looks at what the list shows first, too; but the own habit needs no correction for others.
      weight: attentionWeight(sign.kind, null) / WEIGHT_UNIT,
      views: sign.kind === 'view' ? 1 : 0,
      asOf: sign.day,
    };
    await this.repository.addToHolder(row, this.settings.attentionHalfLifeDays, manager);
    return true;
  }

  /** One of a kind a category and day. Each mark stands alone: two of one device cannot be told to be of one. */
  private async isFirst(who: string, { day, category, kind }: DatedSign, manager: EntityManager) {
    const { salt, isNew } = await this.repository.saltOf(day, manager);
    // The first sign of a day clears what the former day left.
    if (isNew) await this.repository.sweep(day, manager);
    const mark = createHmac('sha256', salt)
      .update(JSON.stringify([who, category, kind]))
      .digest('base64url');
    return this.repository.mark(day, mark, manager);
  }
}
