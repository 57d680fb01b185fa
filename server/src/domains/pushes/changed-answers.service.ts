import { Injectable } from '@nestjs/common';
import type { ChangedAnswer, PolicyCause, ToldPolicy } from '@yingshang/shared/contracts/notices';
import { dependsOnDay, evaluate, type Profile } from '@yingshang/shared/eligibility';
import { canonicalJson } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import type { ProfileChange } from '../enterprises';
import { Notices, type Told } from '../notices';
import { answerOf, ownAnswer, type Standing } from '../policies';
import {
  ChangedAnswersRepository,
  changedRecipients,
  nobody,
  type Rehearsal,
} from './changed-answers.repository';
import { PushCampaignsRepository } from './push-campaigns.repository';
import { type StandingPolicy, ToldPoliciesRepository } from './told-policies.repository';

export interface FactsOf {
  readonly enterpriseId: string;
  readonly personId: string;
}

interface BegunCampaign {
  readonly policyId: string;
  readonly cause: PolicyCause;
  readonly before: Standing | null;
  readonly now: Standing | null;
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
    private readonly notices: Notices,
    private readonly clock: Clock,
  ) {}

  /** Null when nothing of the policy changed that could change an answer. `now` null: it is no longer published. */
  async policyIs(policy: ToldPolicy, now: Standing | null, manager: EntityManager): Promise<Told | null> {
    await this.policies.goAlone(manager);
    const before = await this.policies.find(policy.id, manager);
    if (isSame(before, now)) return null;
    const cause = causeOf(before, now);
    const recipients = changedRecipients({ before, after: now });
    const told = await this.notices.tellAll(
      { subject: { kind: 'policy', cause, policy } },
      recipients,
      manager,
    );
    // Only what has a key can have been told before.
    if (told === null) throw new Error('a notice without a key was told twice');
    // A day on which nobody's answer turned is no campaign that anybody would look for.
    const isCampaign = told.told > 0 || cause !== 'day';
    if (isCampaign) await this.begin(told.noticeId, { policyId: policy.id, cause, before, now }, manager);
    else await this.notices.takeBack(told.noticeId, manager);
    if (now === null) await this.policies.forget(policy.id, manager);
    else await this.policies.keep(policy, now, manager);
    return isCampaign ? told : null;
  }

  /** While what was told before is still known. */
  private async begin(id: string, campaign: BegunCampaign, manager: EntityManager): Promise<void> {
    const { policyId, cause, before, now } = campaign;
    const begunAt = new Date(this.clock.now());
    await this.campaigns.add({ id, policyId, cause, begunAt }, manager);
    // Else nobody had it before, or nobody has it now: whoever might have it was told.
    if (before === null || now === null) return;
    const unchanged = await this.changes.countUnchanged({ before, after: now }, manager);
    await this.campaigns.keepUnchanged(id, unchanged, manager);
  }

  /** Until the transaction ends nobody else's policy changes; `policyIs` asks for it by itself. */
  goAlone(manager: EntityManager): Promise<void> {
    return this.policies.goAlone(manager);
  }

  /**
   * What `policyIs` would do, by the same query: whose answer would change, and what kinds of enterprises they are.
   * `published`: what stands where nobody has been told of anything yet.
   */
  async rehearse(
    policyId: string,
    now: Standing | null,
    manager: EntityManager,
    published: Standing | null = null,
  ): Promise<Rehearsal> {
    const told = await this.policies.find(policyId, manager);
    const before = told ?? ((await this.policies.isBegun(manager)) ? null : published);
    return isSame(before, now) ? nobody : this.changes.breakDown({ before, after: now }, manager);
  }

  /**
   * After a person's facts about an enterprise changed, in the transaction that changed them. Both are judged by what
   * was told of each policy, so that a change of the policy, which comes before or after, is told of by itself.
   */
  async factsAre(
    whose: FactsOf,
    { before, after, by }: ProfileChange,
    manager: EntityManager,
  ): Promise<Told | null> {
    await this.policies.goBesideOthers(manager);
    const changed = (await this.policies.findAll(manager)).flatMap((policy) =>
      answersChangedBy(policy, before, after),
    );
    if (changed.length === 0) return null;
    const recipient = {
      personId: whose.personId,
      about: whose.enterpriseId,
      details: changed,
      // Whoever says something new about their enterprise sees at once what it does.
      muted: by === 'holder' ? ('own-doing' as const) : null,
    };
    return this.notices.tellOne({ subject: { kind: 'facts' } }, recipient, manager);
  }
}

function answersChangedBy(policy: StandingPolicy, before: Profile, after: Profile): ChangedAnswer[] {
  const answerTo = (profile: Profile) => answerOf(evaluate(policy.rule, profile, policy.asOf), policy.phase);
  const [old, own] = [answerTo(before), answerTo(after)];
  return old === own ? [] : [{ policy: policy.policy, before: ownAnswer(old), after: ownAnswer(own) }];
}

/** Nothing to judge anew: the same rule and phase, read on the same day or on days that make no difference to it. */
function isSame(before: Standing | null, now: Standing | null): boolean {
  if (before === null || now === null) return before === now;
  const sameDay = before.asOf === now.asOf || !dependsOnDay(now.rule);
  return before.phase === now.phase && sameDay && isSameRule(before, now);
}

const isSameRule = (one: Standing, other: Standing) => canonicalJson(one.rule) === canonicalJson(other.rule);

function causeOf(before: Standing | null, now: Standing | null): PolicyCause {
  if (before === null) return 'published';
  if (now === null) return 'withdrawn';
  return isSameRule(before, now) ? 'day' : 'edited';
}
