import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  ApplyMode,
  listCategories,
  listPolicies,
  PolicyRow,
  PolicyView,
} from '@yingshang/shared/contracts/policies';
import type { Rule } from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { unknownCategory, unknownPolicy } from './policies.refusals';
import { PoliciesRepository, type PolicyHeading } from './policies.repository';
import type { PolicyEntity } from './policy.entity';
import { PolicyPeopleRepository } from './policy-people.repository';
import type { PolicyRecord } from './policy-table';
import { policyRow, policyView } from './policy-views';

const PAGE_SIZE = 20;

export interface PolicyQuery {
  readonly category?: string;
  readonly status?: 'current' | 'all';
  readonly after?: string;
}

/** What benefits need of a policy: the rule to match and the row to show. */
export interface BenefitPolicy {
  readonly id: string;
  readonly title: string;
  readonly applyMode: ApplyMode;
  readonly row: PolicyRow;
  readonly rule: Rule;
}

@Injectable()
export class PoliciesService {
  constructor(
    private readonly repository: PoliciesRepository,
    private readonly people: PolicyPeopleRepository,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {}

  async list({ category, status, after }: PolicyQuery): Promise<Outcome<ResponseOf<typeof listPolicies>>> {
    const names = await this.categoryNames();
    if (category !== undefined && !names.has(category)) return unknownCategory(category);
    const asOf = this.clock.today();
    const filter = { category, includeExpired: status === 'all', asOf };
    const found = await this.repository.page(filter, after, PAGE_SIZE + 1);
    const shown = found.slice(0, PAGE_SIZE);
    return ok({
      items: shown.map((policy) => policyRow(policy, names, asOf)),
      next: found.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
      total: await this.repository.count(filter),
    });
  }

  async categories(): Promise<ResponseOf<typeof listCategories>> {
    const inForce = await this.repository.countInForceByCategory(this.clock.today());
    const categories = await this.city.categories();
    return {
      items: categories.map(({ key, name, scope, provenance }) => ({
        key,
        name,
        scope,
        proposed: provenance === 'proposed',
        inForce: inForce.get(key) ?? 0,
      })),
    };
  }

  async view(id: string): Promise<Outcome<PolicyView>> {
    const policy = await this.repository.find(id);
    if (policy === null) return unknownPolicy(id);
    const row = policyRow(policy, await this.categoryNames(), this.clock.today());
    return ok(policyView(policy, row, await this.people.find(id)));
  }

  /** Policies whose validity holds on the day, by id. */
  async inForce(asOf: CalendarDate): Promise<BenefitPolicy[]> {
    const names = await this.categoryNames();
    const policies = await this.repository.findInForce(asOf);
    return policies.map((policy) => benefitPolicy(policy, policyRow(policy, names, asOf)));
  }

  /** One policy, in force or not, with its status today. */
  async findForBenefits(id: string): Promise<BenefitPolicy | null> {
    const policy = await this.repository.find(id);
    if (policy === null) return null;
    return benefitPolicy(policy, policyRow(policy, await this.categoryNames(), this.clock.today()));
  }

  async titleOf(id: string): Promise<string | null> {
    return (await this.repository.find(id))?.title ?? null;
  }

  /** Every policy's heading, for those who make an index of the whole city. */
  headings(): Promise<PolicyHeading[]> {
    return this.repository.findHeadings();
  }

  count(): Promise<number> {
    return this.repository.count();
  }

  /** Replaces all policies; returns how many rows changed. */
  importAll(
    manager: EntityManager,
    policies: AsyncIterable<PolicyRecord> | Iterable<PolicyRecord>,
  ): Promise<number> {
    return this.repository.replaceAll(manager, policies);
  }

  private async categoryNames(): Promise<Map<string, string>> {
    const categories = await this.city.categories();
    return new Map(categories.map(({ key, name }) => [key, name]));
  }
}

function benefitPolicy(policy: PolicyEntity, row: PolicyRow): BenefitPolicy {
  const { id, title, applyMode, eligibility: rule } = policy;
  return { id, title, applyMode, row, rule };
}
