import type { ConditionReason, VerdictName } from '@yingshang/shared/contracts/benefits';
import {
  type CodeNames,
  fieldWords,
  missingInTrace,
  type Profile,
  profileField,
  type Rule,
  readPart,
  requiredParts,
  traceRule,
  type Verdict,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';

export interface BenefitAnswer {
  readonly verdict: VerdictName;
  readonly reasons: readonly ConditionReason[];
  /** Catalogue keys of the facts that keep an unknown answer open. */
  readonly missing: readonly string[];
}

/** One rule against one profile: the verdict and every condition behind it. */
export function answerBenefit(
  rule: Rule,
  profile: Profile,
  asOf: CalendarDate,
  names: CodeNames,
): BenefitAnswer {
  const trace = traceRule(rule, profile, asOf);
  return {
    verdict: verdictName(trace.verdict),
    reasons: requiredParts(trace).map((part) => readPart(part, asOf, names)),
    missing: missingInTrace(trace),
  };
}

export function verdictName(verdict: Verdict): VerdictName {
  if (verdict === null) return 'unknown';
  return verdict ? 'eligible' : 'not-eligible';
}

/** Met conditions that say little about an enterprise come last when one is picked for a row. */
const COMMONPLACE = new Set(['entityType', 'regionCode']);

/**
 * The one reason that a row shows: what is in the way when something is; else the met condition that says most
 * about this enterprise.
 */
export function tellingReason({
  verdict,
  reasons,
}: Pick<BenefitAnswer, 'verdict' | 'reasons'>): ConditionReason {
  const wanted = { eligible: 'met', unknown: 'unknown', 'not-eligible': 'not-met' } as const;
  const candidates = reasons.filter((reason) => reason.verdict === wanted[verdict]);
  const reason = candidates.find(({ field }) => !COMMONPLACE.has(field)) ?? candidates[0] ?? reasons[0];
  if (!reason) throw new Error('a checked rule has at least one condition');
  return reason;
}

/** Missing facts by the names that people read. */
export function missingNames(missing: readonly string[]): { field: string; name: string }[] {
  return missing.map((field) => {
    const entry = profileField(field);
    return { field, name: entry ? fieldWords(entry) : field };
  });
}

/**
 * What no rule in data covers. Said beside every 「初步符合」, because the rule is a simplification of the policy:
 * conditions on materials and on reviews are not in it.
 */
export function notChecked(applyMode: '免申即享' | '即申即享' | '申报'): string[] {
  const always = ['申请材料是否齐全、真实', '您填写的信息是否与登记信息一致'];
  return applyMode === '申报' ? [...always, '主管部门的评审、名额和资金安排'] : always;
}
