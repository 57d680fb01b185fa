import { type CalendarDate, isCalendarDate, type Outcome, ok, type Refusal, refuse } from '../kernel';
import type { Rule } from './ast';
import { findContradictoryStage, plainCodes } from './check-rule';
import { findWrongUnit } from './check-units';
import { firstLeafWithoutValue } from './dated-values';
import { shownValue } from './plain-json';
import { readRule } from './read-rule';
import type { Validity } from './validity';
import type { CodeNames } from './wording';

/** The part of a policy that matching needs. */
export interface MatchablePolicy extends Validity {
  readonly id: string;
  readonly rule: Rule;
}

/**
 * Reads the matchable part of a policy from JSON (`id`, `validFrom`, `validTo`, `eligibility`); other keys are
 * somebody else's and are not looked at. `refusal.field` names the key or the place in the rule. What passes can be
 * matched; whether it should be published is `checkMatchablePolicy`'s question.
 */
export function readMatchablePolicy(json: unknown): Outcome<MatchablePolicy> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return bad('policy', '政策不是一个对象', '每条政策写成一个对象');
  }
  const { id, validFrom, validTo, eligibility }: Record<string, unknown> = { ...json };
  if (typeof id !== 'string' || id === '') return bad('id', '政策没有 id', '给每条政策一个不重复的 id');
  const validity = readValidity(validFrom, validTo);
  if (!validity.ok) return validity;
  const rule = readRule(eligibility);
  if (!rule.ok) return rule;
  const early = earlyValue(rule.value, validity.value.validFrom);
  return early ?? ok({ id, ...validity.value, rule: rule.value });
}

/** As `readMatchablePolicy`, and its units are right, and at every stage of its validity some enterprise can meet it. */
export function checkMatchablePolicy(json: unknown, names: CodeNames = plainCodes): Outcome<MatchablePolicy> {
  const policy = readMatchablePolicy(json);
  if (!policy.ok) return policy;
  const { rule } = policy.value;
  const problem = findWrongUnit(rule) ?? findContradictoryStage(rule, policy.value, names);
  return problem ? { ok: false, refusal: problem } : policy;
}

/** What is wrong with a rule that passed `checkRule` once it stands in a policy with a validity; null when nothing. */
export function findTroubleInTime(
  rule: Rule,
  validity: Validity,
  names: CodeNames = plainCodes,
): Refusal | null {
  return earlyValue(rule, validity.validFrom)?.refusal ?? findContradictoryStage(rule, validity, names);
}

function readValidity(validFrom: unknown, validTo: unknown): Outcome<Validity> {
  const from = readEnd('validFrom', validFrom);
  if (!from.ok) return from;
  const to = readEnd('validTo', validTo);
  if (!to.ok) return to;
  return from.value !== null && to.value !== null && from.value > to.value
    ? bad('validTo', `有效期止（${to.value}）早于有效期起（${from.value}）`, '改正两个日期')
    : ok({ validFrom: from.value, validTo: to.value });
}

function earlyValue(rule: Rule, validFrom: CalendarDate | null) {
  const early = firstLeafWithoutValue(rule, validFrom, 'eligibility');
  if (!early) return null;
  const starts = validFrom === null ? '政策没有有效期起' : `政策从 ${validFrom} 起有效`;
  return bad(early.path, `${starts}，比较值从 ${early.from} 起才有`, '补上更早的比较值，或改正有效期起');
}

function readEnd(field: string, value: unknown): Outcome<CalendarDate | null> {
  if (value === null || value === undefined) return ok(null);
  return isCalendarDate(value)
    ? ok(value)
    : bad(
        field,
        `日期 ${JSON.stringify(shownValue(value))} 不存在或写法不对`,
        '写成 YYYY-MM-DD，或用 null 表示不限',
      );
}

function bad(field: string, message: string, advice: string) {
  return refuse({ code: 'eligibility.bad-policy', message, advice, field });
}
