import { type CalendarDate, isCalendarDate, type Outcome, ok, refuse } from '../kernel';
import type { Rule } from './ast';
import { checkRule } from './check-rule';
import { firstLeafWithoutValue } from './dated-values';
import type { Validity } from './validity';

/** The part of a policy that matching needs. */
export interface MatchablePolicy extends Validity {
  readonly id: string;
  readonly rule: Rule;
}

/**
 * Reads the matchable part of a policy from JSON (`id`, `validFrom`, `validTo`, `eligibility`); other keys are
 * somebody else's and are not looked at. `refusal.field` names the key or the place in the rule.
 */
export function checkMatchablePolicy(json: unknown): Outcome<MatchablePolicy> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return bad('policy', '政策不是一个对象', '每条政策写成一个对象');
  }
  const { id, validFrom, validTo, eligibility }: Record<string, unknown> = { ...json };
  if (typeof id !== 'string' || id === '') return bad('id', '政策没有 id', '给每条政策一个不重复的 id');
  const from = checkEnd('validFrom', validFrom);
  if (!from.ok) return from;
  const to = checkEnd('validTo', validTo);
  if (!to.ok) return to;
  if (from.value !== null && to.value !== null && from.value > to.value) {
    return bad('validTo', `有效期止（${to.value}）早于有效期起（${from.value}）`, '改正两个日期');
  }
  const rule = checkRule(eligibility);
  if (!rule.ok) return rule;
  const early = firstLeafWithoutValue(rule.value, from.value, 'eligibility');
  if (early) {
    return bad(
      early.path,
      `${from.value === null ? '政策没有有效期起' : `政策从 ${from.value} 起有效`}，比较值从 ${early.from} 起才有`,
      '补上更早的比较值，或改正有效期起',
    );
  }
  return ok({ id, validFrom: from.value, validTo: to.value, rule: rule.value });
}

function checkEnd(field: string, value: unknown): Outcome<CalendarDate | null> {
  if (value === null || value === undefined) return ok(null);
  return isCalendarDate(value)
    ? ok(value)
    : bad(field, `日期 ${JSON.stringify(value)} 不存在或写法不对`, '写成 YYYY-MM-DD，或用 null 表示不限');
}

function bad(field: string, message: string, advice: string) {
  return refuse({ code: 'eligibility.bad-policy', message, advice, field });
}
