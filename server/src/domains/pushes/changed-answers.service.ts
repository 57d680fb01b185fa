import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dependsOnDay, evaluate, type Profile } from '@yingshang/shared/eligibility';
import type { EntityManager } from 'typeorm';
import { canonicalJson } from '../../platform/canonical-json';
import { Clock } from '../../platform/clock';
import { ChangedAnswersRepository, type ChangedGroup } from './changed-answers.repository';
import { answerOf, answers, type Standing } from './policy-answer';
import { PushCampaignsRepository, type ToldAnswer } from './push-campaigns.repository';
import { ToldPoliciesRepository, type ToldPolicy } from './told-policies.repository';

export interface Told {
  readonly campaignId: string;
  readonly told: number;
}

export interface FactsOf {
  readonly enterpriseId: string;
  readonly personId: string;
}

/**
 * Finds whose own answer changed, and tells them and nobody else. It does not ask what was done, only what everybody
 * was told last and what is so now: a pack that was loaded, a rule that was saved, a day that passed and a server that
 * stood still for a week come out alike.
 */
@Injectable()
export class ChangedAnswersService {
  constructor(
    private readonly changes: ChangedAnswersRepository,
    private readonly policies: ToldPoliciesRepository,
    private readonly campaigns: PushCampaignsRepository,
    private readonly clock: Clock,
  ) {}

  /** Null when nothing of the policy changed that could change an answer. `now` null: it is no longer published. */
  async policyIs(policyId: string, now: Standing | null, manager: EntityManager): Promise<Told | null> {
    await this.policies.goAlone(manager);
    const before = await this.policies.find(policyId, manager);
    if (isSame(before, now)) return null;
    const campaignId = randomUUID();
    const cause = causeOf(before, now);
    await this.campaigns.add(
      { id: campaignId, cause, policyId, begunAt: new Date(this.clock.now()) },
      manager,
    );
    const told = await this.changes.tell({ campaignId, policyId, before, after: now }, manager);
    if (now === null) await this.policies.forget(policyId, manager);
    else await this.policies.keep(policyId, now, manager);
    // A day on which nobody's answer turned is no campaign that anybody would look for.
    if (told === 0 && cause === 'day') await this.campaigns.remove(campaignId, manager);
    else await this.campaigns.close(campaignId, told, manager);
    return told === 0 && cause === 'day' ? null : { campaignId, told };
  }

  /** What `policyIs` would do, by the same statement. */
  async rehearse(policyId: string, now: Standing | null, manager: EntityManager): Promise<ChangedGroup[]> {
    const before = await this.policies.find(policyId, manager);
    return isSame(before, now) ? [] : this.changes.count({ policyId, before, after: now }, manager);
  }

  /**
   * After a person's facts about an enterprise changed, in the transaction that changed them. Null: there are none.
   * Both are judged by what was told of each policy, so that a change of the policy, which comes before or after, is
   * told of by itself.
   */
  async factsAre(
    whose: FactsOf,
    { before, after }: { readonly before: Profile | null; readonly after: Profile | null },
    manager: EntityManager,
  ): Promise<Told | null> {
    await this.policies.goBesideOthers(manager);
    const changed = (await this.policies.findAll(manager)).flatMap((policy) =>
      changedAnswer(policy, before, after),
    );
    if (changed.length === 0) return null;
    const campaignId = randomUUID();
    const begunAt = new Date(this.clock.now());
    await this.campaigns.add({ id: campaignId, cause: 'facts', policyId: null, begunAt }, manager);
    await this.campaigns.tellOne(campaignId, whose, changed, manager);
    await this.campaigns.close(campaignId, changed.length, manager);
    return { campaignId, told: changed.length };
  }
}

function changedAnswer(policy: ToldPolicy, before: Profile | null, after: Profile | null): ToldAnswer[] {
  const answerTo = (profile: Profile | null) =>
    profile === null ? answers.none : answerOf(evaluate(policy.rule, profile, policy.asOf), policy.phase);
  const [old, own] = [answerTo(before), answerTo(after)];
  return old === own ? [] : [{ policyId: policy.policyId, before: old, after: own }];
}

/** Nothing to judge anew: the same rule and phase, read on the same day or on days that make no difference to it. */
function isSame(before: Standing | null, now: Standing | null): boolean {
  if (before === null || now === null) return before === now;
  const sameDay = before.asOf === now.asOf || !dependsOnDay(now.rule);
  return before.phase === now.phase && sameDay && isSameRule(before, now);
}

const isSameRule = (one: Standing, other: Standing) => canonicalJson(one.rule) === canonicalJson(other.rule);

function causeOf(
  before: Standing | null,
  now: Standing | null,
): 'published' | 'edited' | 'withdrawn' | 'day' {
  if (before === null) return 'published';
  if (now === null) return 'withdrawn';
  return isSameRule(before, now) ? 'day' : 'edited';
}
