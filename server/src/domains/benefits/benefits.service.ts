import { Injectable } from '@nestjs/common';
import type {
  BenefitRow,
  explainBenefit,
  getClaimGuide,
  matchBenefits,
  VerdictName,
} from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { checkProfile, type Profile } from '@yingshang/shared/eligibility';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { cohortOf } from '@yingshang/shared/need';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { type Looker, type NeedReason, NeedsService } from '../needs';
import { type BenefitPolicy, PoliciesService, unknownPolicy } from '../policies';
import { answerBenefit, type BenefitAnswer, missingNames, notChecked, tellingReason } from './benefit-answer';
import { badFacts, faultyRule } from './benefits.refusals';
import { automaticWords, claimSteps, windowWords } from './claim-guide';

@Injectable()
export class BenefitsService {
  constructor(
    private readonly policies: PoliciesService,
    private readonly city: CityService,
    private readonly needs: NeedsService,
    private readonly clock: Clock,
  ) {}

  async match(facts: unknown): Promise<Outcome<ResponseOf<typeof matchBenefits>>> {
    const profile = checkProfile(facts);
    return profile.ok ? ok(await this.lists(profile.value)) : badFacts(profile.refusal);
  }

  /** The three lists for a checked profile: what can be had by likely need, the others by id. */
  async lists(profile: Profile, looker: Looker | null = null): Promise<ResponseOf<typeof matchBenefits>> {
    const asOf = this.clock.today();
    const names = await this.city.codeNames();
    const lists: Record<VerdictName, AnsweredPolicy[]> = { eligible: [], unknown: [], 'not-eligible': [] };
    for (const policy of await this.policies.inForce(asOf)) {
      const answer = answerBenefit(policy.rule, profile, asOf, names);
      lists[answer.verdict].push({ ...policy, answer });
    }
    const ordered = await this.needs.order(lists.eligible, cohortOf(profile), looker, asOf);
    return {
      asOf,
      eligible: ordered.map(({ policy, reason }) => shownRow(policy, reason)),
      unknown: lists.unknown.map((policy) => shownRow(policy, null)),
      notEligible: lists['not-eligible'].map((policy) => shownRow(policy, null)),
      faulty: await this.policies.faultyInForce(asOf),
    };
  }

  async explain(id: string, facts: unknown): Promise<Outcome<ResponseOf<typeof explainBenefit>>> {
    const profile = checkProfile(facts);
    if (!profile.ok) return badFacts(profile.refusal);
    const asOf = this.clock.today();
    const policy = await this.policies.findForBenefits(id);
    if (policy === null) return unknownPolicy(id);
    if (policy.rule === null) return faultyRule(policy.title);
    const answer = answerBenefit(policy.rule, profile.value, asOf, await this.city.codeNames());
    return ok({
      policyId: id,
      asOf,
      verdict: answer.verdict,
      reasons: [...answer.reasons],
      missing: missingNames(answer.missing),
      notChecked: notChecked(policy.applyMode),
    });
  }

  async claimGuide(id: string): Promise<Outcome<ResponseOf<typeof getClaimGuide>>> {
    const view = await this.policies.view(id);
    if (!view.ok) return view;
    const { title, applyMode, status, demo, responsible, contact, source } = view.value;
    return ok({
      policyId: id,
      title,
      applyMode,
      status,
      demo,
      windowText: windowWords(view.value, this.clock.today()),
      automatic: automaticWords(applyMode, status),
      steps: claimSteps(view.value.interpretation),
      place: responsible.address,
      unitId: responsible.unitId,
      unitName: responsible.unitName,
      phone: contact.phone,
      phoneSynthetic: contact.synthetic,
      source: { name: source.name, url: source.url, verification: source.verification },
    });
  }
}

interface AnsweredPolicy extends BenefitPolicy {
  readonly answer: BenefitAnswer;
}

function shownRow({ row, answer }: AnsweredPolicy, need: NeedReason | null): BenefitRow {
  return {
    ...row,
    reason: tellingReason(answer),
    missing: [...answer.missing],
    needReason: need?.text ?? null,
    needDemo: need?.demo ?? false,
  };
}
