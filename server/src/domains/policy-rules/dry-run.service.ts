import { Injectable } from '@nestjs/common';
import type { RuleDryRun } from '@yingshang/shared/contracts/policy-rules';
import { type CodeNames, type Rule, ruleWords } from '@yingshang/shared/eligibility';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { CityService } from '../city';
import { type MatchExamples, ProfileMatching } from '../enterprises';
import { PolicyRulesService } from '../policies';
import { badRule, notYours } from './policy-rules.refusals';
import { ruleExample } from './rule-example';
import { remarksOn } from './rule-views';

/** Conditions tried over the whole register; nothing is kept. */
@Injectable()
export class DryRunService {
  constructor(
    private readonly rules: PolicyRulesService,
    private readonly matching: ProfileMatching,
    private readonly city: CityService,
    private readonly clock: Clock,
  ) {}

  async run(unitId: string, policyId: string, json: unknown): Promise<Outcome<RuleDryRun>> {
    const found = await this.rules.find(unitId, policyId);
    if (found === null) return notYours(policyId);
    const names = await this.city.codeNames();
    const rule = this.rules.check(found.policy, json, names);
    if (!rule.ok) return badRule(rule.refusal);
    const asOf = this.clock.today();
    const { checked } = found.rule;
    const counted = await this.counts(checked.ok ? checked.value : null, rule.value, asOf);
    if (!counted.ok) return counted;
    const examples = await this.matching.examples(rule.value, asOf);
    if (!examples.ok) return examples;
    return ok({
      asOf,
      sentence: ruleWords(rule.value, names, asOf),
      warnings: remarksOn(rule, found.policy, names),
      ...counted.value,
      examples: shownExamples(examples.value, rule.value, asOf, names),
    });
  }

  private async counts(
    now: Rule | null,
    rule: Rule,
    asOf: CalendarDate,
  ): Promise<Outcome<Pick<RuleDryRun, 'counts' | 'now'>>> {
    if (now === null) {
      const counted = await this.matching.count(rule, asOf);
      return counted.ok ? ok({ counts: counted.value, now: null }) : counted;
    }
    const compared = await this.matching.compare(now, rule, asOf);
    if (!compared.ok) return compared;
    const { before, after, changed } = compared.value;
    return ok({ counts: after, now: { ...before, changed } });
  }
}

function shownExamples(
  found: MatchExamples,
  rule: Rule,
  asOf: CalendarDate,
  names: CodeNames,
): RuleDryRun['examples'] {
  const shown = (verdict: keyof MatchExamples) => {
    const example = found[verdict];
    return example && ruleExample(example, verdict, rule, asOf, names);
  };
  return { eligible: shown('eligible'), unknown: shown('unknown'), notEligible: shown('notEligible') };
}
