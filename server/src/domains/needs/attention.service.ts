import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type AttentionKind,
  forgetEnterpriseAttention,
  type noteAttention,
} from '@yingshang/shared/contracts/needs';
import { dateInShanghai, type Outcome, ok } from '@yingshang/shared/kernel';
import { type Cohort, cohortOf } from '@yingshang/shared/need';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { Writes } from '../../platform/http';
import { Retention } from '../../platform/retention';
import { ProfilesService } from '../enterprises';
import { PoliciesService, unknownPolicy } from '../policies';
import { AttentionRepository } from './attention.repository';
import { AttentionCounting, type DatedSign } from './attention-counting.service';
import { AttentionWatchers } from './attention-watchers';

interface Sign {
  readonly policyId: string;
  readonly kind: AttentionKind;
  readonly rank: number | null;
}

type Answer = Outcome<ResponseOf<typeof noteAttention>>;

/** Takes down what people look at, as little of it as the order needs. docs/domains/needs.md */
@Injectable()
export class AttentionService implements OnModuleInit {
  constructor(
    private readonly counting: AttentionCounting,
    private readonly repository: AttentionRepository,
    private readonly policies: PoliciesService,
    private readonly profiles: ProfilesService,
    private readonly transactions: Transactions,
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly retention: Retention,
    private readonly watchers: AttentionWatchers,
  ) {}

  onModuleInit(): void {
    this.retention.register({
      what: 'attention',
      words: '对政策的关注：当天去重用的标记，以及按天、按行业或按企业汇总的次数',
      kept: '标记当天；汇总 120 天',
      tables: [
        'attention_salts',
        'attention_marks',
        'cohort_attention',
        'policy_attention',
        'holder_attention',
      ],
      forget: (now, manager) => this.counting.clear(dateInShanghai(now.getTime()), manager),
    });
  }

  /** The device's number makes the day's marks, and is not kept. */
  async note(visitorId: string, { cohort, ...sign }: Sign & { readonly cohort: Cohort }): Promise<Answer> {
    const dated = await this.dated(sign);
    if (!dated.ok) return dated;
    return this.transactions.run(async (manager) => {
      await this.counting.beginDay(dated.value.day, manager);
      const who = `device ${visitorId}`;
      return ok({ counted: await this.counting.countInCity(who, cohort, dated.value, manager) });
    });
  }

  /** Counts for the city once an enterprise, and for the own order of whoever registered it. */
  async noteOfEnterprise({ personId }: Actor, enterpriseId: string, sign: Sign): Promise<Answer> {
    const profile = await this.profiles.profileOf(personId, enterpriseId);
    if (!profile.ok) return profile;
    const dated = await this.dated(sign);
    if (!dated.ok) return dated;
    const cohort = cohortOf(profile.value);
    // A delegate looks for somebody else, whose own order it does not change.
    const holds = await this.profiles.isHolder(personId, enterpriseId);
    return this.transactions.run(async (manager) => {
      await this.counting.beginDay(dated.value.day, manager);
      const who = `enterprise ${enterpriseId}`;
      const inCity = await this.counting.countInCity(who, cohort, dated.value, manager);
      const own =
        holds && (await this.counting.countForHolder({ enterpriseId, personId }, dated.value, manager));
      await this.watchers.noted({ enterpriseId, personId }, sign, manager);
      return ok({ counted: inCity || own });
    });
  }

  async forget(
    { personId }: Actor,
    idempotencyKey: string,
    enterpriseId: string,
  ): Promise<Outcome<{ forgotten: boolean }>> {
    const route = forgetEnterpriseAttention.name;
    const key = { idempotencyKey, route, actor: personId, request: { enterpriseId } };
    return this.writes.once(key, async (manager) =>
      ok({ forgotten: await this.repository.forgetHolder(enterpriseId, personId, manager) }),
    );
  }

  private async dated(sign: Sign): Promise<Outcome<DatedSign>> {
    const policy = await this.policies.findForBenefits(sign.policyId);
    if (policy === null) return unknownPolicy(sign.policyId);
    return ok({ ...sign, day: this.clock.today(), category: policy.row.category });
  }
}
