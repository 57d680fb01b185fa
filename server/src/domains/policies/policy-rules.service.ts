import { Injectable } from '@nestjs/common';
import type { CodeNames, Rule } from '@yingshang/shared/eligibility';
import type { Outcome } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { contentHash } from '../../platform/reference-tables';
import { CityService } from '../city';
import { type CountingRule, checkedRule, countingRule } from './counting-rule';
import type { PolicyEntity } from './policy.entity';
import { PublishedPolicies } from './published-policies';
import type { RuleVersionEntity } from './rule-version.entity';
import { RuleVersionsRepository } from './rule-versions.repository';

/** A policy as those see it who answer for its conditions. */
export interface PolicyRule {
  readonly policy: PolicyEntity;
  readonly rule: CountingRule;
}

export interface NewVersion {
  readonly policyId: string;
  /** Checked. */
  readonly rule: Rule;
  readonly note: string;
  /** The edition that was being looked at. */
  readonly basedOn: string;
  readonly by: {
    readonly personId: string;
    readonly name: string;
    readonly unitId: string;
    readonly unitName: string;
  };
  readonly at: Date;
}

/** `conflict`: another edition counts by now, or the policy is gone; nothing was saved. */
export type SavedVersion =
  | { readonly kind: 'saved'; readonly rule: CountingRule }
  | { readonly kind: 'conflict' };

/** Rules and their versions, for the desk that edits them. */
@Injectable()
export class PolicyRulesService {
  constructor(
    private readonly published: PublishedPolicies,
    private readonly versions: RuleVersionsRepository,
    private readonly city: CityService,
  ) {}

  async ofUnit(unitId: string): Promise<PolicyRule[]> {
    const policies = await this.published.ofUnit(unitId);
    return Promise.all(
      policies.map(async (policy) => ({ policy, rule: await this.published.ruleOf(policy.id) })),
    );
  }

  /** Null for a policy that does not exist, or for which another unit answers. */
  async find(unitId: string, policyId: string): Promise<PolicyRule | null> {
    const policy = await this.published.find(policyId);
    if (policy === null || policy.unitId !== unitId) return null;
    return { policy, rule: await this.published.ruleOf(policyId) };
  }

  /** The last versions, newest first. */
  history(policyId: string): Promise<RuleVersionEntity[]> {
    return this.versions.findLast(policyId);
  }

  /** As the cards of the policies that it answers for name it. */
  async unitName(unitId: string): Promise<string> {
    const [policy] = await this.published.ofUnit(unitId);
    return policy === undefined ? unitId : (await this.published.peopleOf(policy.id)).unit.unitName;
  }

  /** Would this rule do for this policy? A refusal says what is wrong and where, with codes by their names. */
  check(
    policy: Pick<PolicyEntity, 'id' | 'validFrom' | 'validTo'>,
    rule: unknown,
    names?: CodeNames,
  ): Outcome<Rule> {
    return checkedRule(policy, rule, names);
  }

  /** Adds a version on top of the edition it was based on. The city's revision moves with it (a trigger sees to it). */
  async save(wanted: NewVersion, manager: EntityManager): Promise<SavedVersion> {
    const policy = await this.versions.findPolicy(wanted.policyId, manager);
    if (policy === null) return { kind: 'conflict' };
    const newest = countingRule(policy, await this.versions.findNewestOf(policy.id, manager));
    if (newest.edition !== wanted.basedOn) return { kind: 'conflict' };
    const version = newVersion(wanted, policy, newest.version + 1);
    if (!(await this.versions.add(version, manager))) return { kind: 'conflict' };
    return { kind: 'saved', rule: countingRule(policy, version) };
  }

  /** To be called when a save has been committed: the next request of this process sees it. */
  forgetKept(): void {
    this.city.forgetRevision();
  }

  /** For the demo's reset. */
  forgetVersions(manager: EntityManager): Promise<number> {
    return this.versions.removeAll(manager);
  }
}

function newVersion(wanted: NewVersion, policy: PolicyEntity, version: number): RuleVersionEntity {
  const { policyId, rule, note, by, at } = wanted;
  return {
    policyId,
    version,
    rule,
    note,
    savedBy: by.personId,
    savedByName: by.name,
    unitId: by.unitId,
    unitName: by.unitName,
    savedAt: at,
    packRuleHash: contentHash(policy.eligibility),
  };
}
