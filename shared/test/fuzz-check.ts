import fc from 'fast-check';
import {
  checkMatchablePolicy,
  checkRule,
  evaluate,
  explainRule,
  findRuleWarnings,
  missingFields,
  plainCodes,
  prepareRule,
  type Rule,
  readRule,
} from '../src/eligibility';
import type { CalendarDate, Outcome } from '../src/kernel';
import { hostileRule } from './hostile-rules';
import { asOfDay, keysOf, profileOver } from './random-rules';

const REFUSALS = new Set([
  'eligibility.bad-rule',
  'eligibility.bad-condition',
  'eligibility.unknown-field',
  'eligibility.wrong-unit',
  'eligibility.contradiction',
  'eligibility.bad-policy',
]);

export interface FuzzFigures {
  readonly trees: number;
  /** In form: these were run. */
  readonly run: number;
  /** In form and fit to be published. */
  readonly accepted: number;
  readonly refusals: Readonly<Record<string, number>>;
}

/**
 * Throws random JSON trees at the check. Every tree must be refused by one of the check's own refusals, or be a rule
 * that everything that runs rules can run, each in agreement with `evaluate`.
 * @throws with the tree and the seed, when a tree does neither.
 */
export function fuzzCheck(trees: number, seed: number): FuzzFigures {
  let run = 0;
  let accepted = 0;
  const refusals: Record<string, number> = {};
  const count = (outcome: Outcome<unknown>) => {
    if (outcome.ok) return;
    const { code, message, advice, field } = outcome.refusal;
    if (!REFUSALS.has(code) || !message || !advice || !field)
      throw new Error(`not a refusal of the check: ${code}`);
    refusals[code] = (refusals[code] ?? 0) + 1;
  };
  fc.assert(
    fc.property(hostileRule, asOfDay, fc.gen(), (json, asOf, gen) => {
      const read = readRule(json);
      const checked = checkRule(json);
      count(checked);
      if (checked.ok && !read.ok) throw new Error('published, though not in form');
      checkMatchablePolicy({ id: 'p', validFrom: asOf, validTo: null, eligibility: json });
      if (!read.ok) return;
      run += 1;
      runRule(read.value, gen(profileOver, keysOf(read.value)), asOf);
      if (!checked.ok) return;
      accepted += 1;
      findRuleWarnings(checked.value);
    }),
    { numRuns: trees, seed },
  );
  return { trees, run, accepted, refusals };
}

type Known = Parameters<typeof evaluate>[1];

function runRule(rule: Rule, profile: Known, asOf: CalendarDate): void {
  const verdict = evaluate(rule, profile, asOf);
  if (prepareRule(rule, asOf)(profile) !== verdict) throw new Error('prepared otherwise than evaluated');
  if (missingFields(rule, profile, asOf).length > 0 !== (verdict === null)) throw new Error('missing facts');
  const readings = explainRule(rule, profile, asOf, { names: plainCodes, provenance: {}, policy: null });
  const words = readings.map(({ sentence }) => sentence).join('');
  if (words === '' || /undefined|null|NaN|\[object/.test(words)) throw new Error(`no sentence: ${words}`);
}
