import type { PolicyStatus } from '@yingshang/shared/contracts/policies';
import type { RuleRemark, SavedRule, UnitRule } from '@yingshang/shared/contracts/policy-rules';
import { type CodeNames, findRuleWarnings, type Rule, type Validity } from '@yingshang/shared/eligibility';
import type { Outcome } from '@yingshang/shared/kernel';
import type { CountingRule, PolicyEntity, RuleVersionEntity } from '../policies';

/** A policy in its unit's list, with what is to be said about its conditions. */
export function unitRule(
  policy: Pick<PolicyEntity, 'id' | 'title' | 'demo' | 'validFrom' | 'validTo'>,
  { checked, packChangedSince, saved }: CountingRule,
  status: PolicyStatus,
  names: CodeNames,
): UnitRule {
  const remarks = remarksOn(checked, policy, names);
  const { id, title, demo } = policy;
  return {
    policyId: id,
    title,
    status,
    demo,
    state: checked.ok ? (remarks.length > 0 ? 'warnings' : 'ok') : 'broken',
    remarks,
    saved: saved && savedRule(saved),
    packChangedSince,
  };
}

/** What is wrong with a rule, or what to look at again in one that runs. */
export function remarksOn(checked: Outcome<Rule>, validity: Validity, names: CodeNames): RuleRemark[] {
  const remarks = checked.ok
    ? findRuleWarnings(checked.value, { validFrom: validity.validFrom, validTo: validity.validTo }, names)
    : [checked.refusal];
  return remarks.map(({ field = '', message, advice }) => ({ path: field, message, advice }));
}

export function savedRule({ version, savedAt, savedByName, unitName, note }: RuleVersionEntity): SavedRule {
  return { version, at: savedAt.toISOString(), byName: savedByName, unitName, note };
}

const STATES: readonly UnitRule['state'][] = ['broken', 'warnings', 'ok'];

/** Broken rules first, then those to look at; within each by title. */
export function inDeskOrder(rules: readonly UnitRule[]): UnitRule[] {
  return [...rules].sort(
    (a, b) =>
      STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
      (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
  );
}
