import { Injectable } from '@nestjs/common';
import type {
  BenefitRow,
  explainBenefit,
  getClaimGuide,
  matchBenefits,
  VerdictName,
} from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  checkProfile,
  citationWords,
  evaluate,
  explainRule,
  missingFields,
  type Profile,
  type Provenance,
  profileField,
  withDerived,
} from '@yingshang/shared/eligibility';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { cohortOf } from '@yingshang/shared/need';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { type Looker, type NeedReason, NeedsService } from '../needs';
import { type BenefitPolicy, PoliciesService, unknownPolicy } from '../policies';
import {
  answerBenefit,
  type BenefitAnswer,
  missingNames,
  notChecked,
  tellingReason,
  verdictName,
} from './benefit-answer';
import { badFacts, faultyRule, unknownSkipped } from './benefits.refusals';
import { automaticWords, claimSteps, windowWords } from './claim-guide';
import { nearAnswer } from './near-answer';
import { derivations, QuestionsService } from './questions.service';

/** Fields answered with 「不清楚」. */
type Skipped = readonly string[] | undefined;

@Injectable()
export class BenefitsService {
  constructor(
    private readonly policies: PoliciesService,
    private readonly city: CityService,
    private readonly needs: NeedsService,
    private readonly questions: QuestionsService,
    private readonly clock: Clock,
  ) {}

  async match(facts: unknown, skipped: Skipped): Promise<Outcome<ResponseOf<typeof matchBenefits>>> {
    const profile = checkProfile(facts);
    if (!profile.ok) return badFacts(profile.refusal);
    return this.lists(withDerived(profile.value, derivations), skipped);
  }

  /**
   * The three lists for a checked profile: what can be had by likely need, the others by id; and what to ask next.
   */
  async lists(
    profile: Profile,
    skipped: Skipped = [],
    looker: Looker | null = null,
  ): Promise<Outcome<ResponseOf<typeof matchBenefits>>> {
    const nobodys = skipped.find((field) => profileField(field) === undefined);
    if (nobodys !== undefined) return unknownSkipped(nobodys);
    const asOf = this.clock.today();
    const names = await this.city.codeNames();
    const lists: Record<VerdictName, AnsweredPolicy[]> = { eligible: [], unknown: [], 'not-eligible': [] };
    const inForce = await this.policies.inForce(asOf);
    for (const policy of inForce) {
      const answer = answerBenefit(policy.rule, profile, asOf, names);
      lists[answer.verdict].push({ ...policy, answer });
    }
    const ordered = await this.needs.order(lists.eligible, cohortOf(profile), looker, asOf);
    const rulesOf = (policies: readonly BenefitPolicy[]) => policies.map(({ rule }) => rule);
    const rules = { rules: rulesOf(inForce), open: rulesOf(lists.unknown), asOf };
    return ok({
      asOf,
      eligible: ordered.map(({ policy, reason }) => shownRow(policy, reason)),
      unknown: lists.unknown.map((policy) => shownRow(policy)),
      notEligible: lists['not-eligible'].map((policy) => ({
        ...shownRow(policy),
        nearMiss: nearAnswer(policy.rule, profile, asOf, names),
      })),
      faulty: await this.policies.faultyInForce(asOf),
      nextQuestion: await this.questions.next(profile, skipped, rules),
    });
  }

  /** For somebody who answered the three questions: every fact is their own word. */
  async explain(id: string, facts: unknown): Promise<Outcome<Explanation>> {
    const profile = checkProfile(facts);
    if (!profile.ok) return badFacts(profile.refusal);
    const known = withDerived(profile.value, derivations);
    return this.explainFor(id, { profile: known, provenance: visitorsWord(known, profile.value) });
  }

  async explainFor(id: string, { profile, provenance }: SourcedProfile): Promise<Outcome<Explanation>> {
    const asOf = this.clock.today();
    const policy = await this.policies.findForBenefits(id);
    if (policy === null) return unknownPolicy(id);
    const { rule } = policy;
    if (rule === null) return faultyRule(policy.title);
    const names = await this.city.codeNames();
    const reasons = explainRule(rule, profile, asOf, { names, provenance, policy });
    return ok({
      policyId: id,
      asOf,
      verdict: verdictName(evaluate(rule, profile, asOf)),
      reasons: reasons.map((reason) => ({ ...reason, parts: [...reason.parts] })),
      missing: missingNames(missingFields(rule, profile, asOf)),
      nearMiss: nearAnswer(rule, profile, asOf, names),
      notChecked: notChecked(policy.applyMode),
      citation: citationWords(policy, null),
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

type Explanation = ResponseOf<typeof explainBenefit>;

/** Facts with whose word they are. */
export interface SourcedProfile {
  readonly profile: Profile;
  readonly provenance: Provenance;
}

/** What a visitor did not say follows from what they said. */
function visitorsWord(known: Profile, said: Profile): Provenance {
  return Object.fromEntries(
    Object.keys(known).map((key) => {
      const teller = known[key] === said[key] ? 'visitor' : 'derived';
      return [key, { teller, asOf: null, demo: false, unverified: true }];
    }),
  );
}

interface AnsweredPolicy extends BenefitPolicy {
  readonly answer: BenefitAnswer;
}

function shownRow({ row, answer }: AnsweredPolicy, need: NeedReason | null = null): BenefitRow {
  return {
    ...row,
    reason: tellingReason(answer),
    missing: [...answer.missing],
    nearMiss: null,
    needReason: need?.text ?? null,
    needDemo: need?.demo ?? false,
  };
}
