import { type Outcome, ok, type Refusal } from '../kernel';
import type { Rule } from './ast';
import { findWrongUnit } from './check-units';
import { allFacts, findContradiction } from './contradiction';
import { readRule } from './read-rule';
import { stagesOf } from './rule-stages';
import type { Validity } from './validity';
import type { CodeNames } from './wording';

/** Codes as they are, where the city's tables are not at hand. */
export const plainCodes: CodeNames = { region: (code) => code, industry: (code) => code };

/**
 * Turns JSON into a rule that can be published: its form (`readRule`), its units, and that some enterprise can meet
 * it on some day. Refusals are worded for the official who wrote it; `names` turns codes into names there.
 * @example checkRule({ field: 'employees', op: 'lte', value: 300 })
 */
export function checkRule(json: unknown, names: CodeNames = plainCodes): Outcome<Rule> {
  const rule = readRule(json);
  if (!rule.ok) return rule;
  const problem = findWrongUnit(rule.value) ?? neverHolds(rule.value, names);
  return problem ? { ok: false, refusal: problem } : ok(rule.value);
}

/** Of a rule on its own the validity is not known: it is refused when it can hold on no day at all. */
function neverHolds(rule: Rule, names: CodeNames): Refusal | null {
  const facts = allFacts();
  const found = stagesOf(rule, { validFrom: null, validTo: null }).map((stage, index) =>
    findContradiction(rule, { ...facts, stage }, names, index === 0),
  );
  return found.every((refusal) => refusal !== null) ? (found[0] ?? null) : null;
}

/** Within a validity a rule must be able to hold at every stage: a policy that nobody can get has ended. */
export function findContradictoryStage(rule: Rule, validity: Validity, names: CodeNames): Refusal | null {
  const facts = allFacts();
  for (const [index, stage] of stagesOf(rule, validity).entries()) {
    const refusal = findContradiction(rule, { ...facts, stage }, names, index === 0);
    if (refusal) return refusal;
  }
  return null;
}
