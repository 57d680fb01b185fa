import type { CalendarDate } from '../kernel';
import type { Rule } from './ast';
import { canHold } from './can-hold';
import { plainCodes } from './check-rule';
import { findDoubtfulAmounts } from './check-units';
import { allFacts } from './contradiction';
import type { World } from './possible-facts';
import { findRepetitions } from './repeated-conditions';
import { stagesOf } from './rule-stages';
import { ruleWords } from './rule-words';
import type { Validity } from './validity';
import { type Wanted, wantedAnswer } from './wanted-answer';
import type { CodeNames } from './wording';

/** Something in a rule that can be run but is hardly meant. `field` is its place, as in a refusal. */
export interface RuleWarning {
  readonly code:
    | 'eligibility.always-true'
    | 'eligibility.never-true'
    | 'eligibility.repeated-condition'
    | 'eligibility.doubtful-unit';
  readonly message: string;
  readonly advice: string;
  readonly field: string;
}

const OPEN: Validity = { validFrom: null, validTo: null };

/**
 * What an official should look at again in a rule that passed its check: conditions that every enterprise meets once
 * the fact is known, branches that no enterprise can take, repetitions, and amounts that look like 万元. Here, other
 * than in the check, facts are taken to lie in the range that the catalogue gives them. What is so at every stage of
 * the validity is said once.
 */
export function findRuleWarnings(
  rule: Rule,
  validity: Validity = OPEN,
  names: CodeNames = plainCodes,
): RuleWarning[] {
  const facts = allFacts(true);
  const [first, ...rest] = stagesOf(rule, validity).map((stage) =>
    warningsAt(rule, { ...facts, stage }, names),
  );
  const lasting = (first ?? []).filter((one) =>
    rest.every((others) => others.some(({ code, field }) => code === one.code && field === one.field)),
  );
  return [...lasting, ...findDoubtfulAmounts(rule)];
}

function warningsAt(rule: Rule, world: World, names: CodeNames): RuleWarning[] {
  const asOf = world.stage.first;
  const wanted = wantedAnswer(rule, true, asOf, 'eligibility');
  const idle = findIdleParts(wanted, [], { world, asOf, names });
  const places = new Set(idle.map(({ field }) => field));
  return [...idle, ...findRepetitions(wanted, world, asOf, names).filter(({ field }) => !places.has(field))];
}

interface Looking {
  readonly world: World;
  readonly asOf: CalendarDate;
  readonly names: CodeNames;
}

/** `beside`: what must come true together with this part. The outermost idle part speaks for all inside it. */
function findIdleParts(part: Wanted, beside: readonly Wanted[], looking: Looking): RuleWarning[] {
  const { world, asOf, names } = looking;
  const words = `「${ruleWords(part.rule, names, asOf, part.holds)}」`;
  if (!canHold([...beside, part], world)) return [neverTrue(words, part.path)];
  if (!canHold([denied(part, asOf)], world)) return [alwaysTrue(words, part.path)];
  if ('field' in part.rule) return [];
  if ('some' in part) return part.some.flatMap((option) => findIdleParts(option, beside, looking));
  if (!('every' in part)) return [];
  const { every } = part;
  return every.flatMap((one) =>
    findIdleParts(one, [...beside, ...every.filter((other) => other !== one)], looking),
  );
}

function denied({ rule, holds, path }: Wanted, asOf: CalendarDate): Wanted {
  return wantedAnswer(rule, !holds, asOf, path);
}

function alwaysTrue(words: string, field: string): RuleWarning {
  return {
    code: 'eligibility.always-true',
    message: `${words}总是成立，只要信息已知，限制不了任何企业`,
    advice: '去掉这个条件，或改成真正要限制的内容',
    field,
  };
}

function neverTrue(words: string, field: string): RuleWarning {
  return {
    code: 'eligibility.never-true',
    message: `${words}不会成立，没有企业能由此符合`,
    advice: '改正它，或去掉这一项',
    field,
  };
}
