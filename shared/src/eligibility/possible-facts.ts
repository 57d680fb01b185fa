import type { Scalar } from './ast';
import { factRange } from './fact-ranges';
import {
  countOfDay,
  type Days,
  FIRST_DAY,
  LAST_DAY,
  type Members,
  narrowAmounts,
  narrowChoice,
  narrowCodes,
  narrowDays,
  narrowMembers,
  type Stage,
} from './narrow-facts';
import { oppositeCondition } from './opposite-condition';
import { type Amounts, amountsBetween, hasAmounts } from './possible-amounts';
import { type Codes, codesOfLength, hasCodes } from './possible-codes';
import type { ProfileField } from './profile-field';
import type { WantedCondition } from './wanted-answer';

/** The facts of one field that are still possible after some conditions on it. */
export type PossibleFacts =
  /** Nothing is asked of the fact yet, not even to be known. */
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'choice'; readonly among: ReadonlySet<Scalar> }
  | ({ readonly kind: 'members' } & Members)
  | { readonly kind: 'amount'; readonly amounts: Amounts }
  | ({ readonly kind: 'day' } & Days)
  | { readonly kind: 'code'; readonly codes: Codes };

/** Facts as `checkProfile` takes them, or, with `real`, only those that the catalogue says can be. */
export interface World {
  readonly stage: Stage;
  readonly real: boolean;
  /** Conditions that may still be weighed; a rule made to be slow must not be. */
  readonly effort: { left: number };
}

/** What is left when one more condition must answer as wanted; null when nothing is. */
export function narrowFacts(
  field: ProfileField,
  facts: PossibleFacts,
  { condition, holds }: WantedCondition,
  world: World,
): PossibleFacts | null {
  const asked = holds ? condition : (oppositeCondition(condition) ?? condition);
  if (asked.op === 'exists' && !asked.value) {
    return facts.kind === 'open' || facts.kind === 'unknown' ? { kind: 'unknown' } : null;
  }
  if (facts.kind === 'unknown') return null;
  const known = facts.kind === 'open' ? everyKnownFact(field, world.real) : facts;
  const left = narrowKnown(known, asked, holds, world.stage);
  return isPossible(left) ? left : null;
}

function everyKnownFact(field: ProfileField, real: boolean): PossibleFacts {
  switch (field.type) {
    case 'boolean':
      return { kind: 'choice', among: new Set([true, false]) };
    case 'enum':
      return { kind: 'choice', among: new Set(field.values?.map(({ value }) => value)) };
    case 'enum[]':
      return { kind: 'members', inside: new Set(), outside: new Set() };
    case 'integer':
    case 'number':
      return { kind: 'amount', amounts: everyAmount(field, real) };
    case 'date': {
      const days = amountsBetween(countOfDay(FIRST_DAY), countOfDay(LAST_DAY), true);
      return { kind: 'day', days, months: amountsBetween(-Infinity, Infinity, true) };
    }
    case 'string':
      return { kind: 'code', codes: codesOfLength(...(CODE_LENGTHS[field.key] ?? [0, Infinity])) };
  }
}

const CODE_LENGTHS: Readonly<Record<string, readonly [number, number]>> = {
  regionCode: [6, 6],
  industryCode: [2, 4],
};

function everyAmount(field: ProfileField, real: boolean): Amounts {
  const whole = field.type === 'integer';
  const most = whole ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE;
  const [from, to] = (real ? factRange(field.key) : null) ?? [-most, most];
  return amountsBetween(from, Math.min(to, most), whole);
}

function narrowKnown(
  facts: PossibleFacts,
  condition: WantedCondition['condition'],
  holds: boolean,
  stage: Stage,
): PossibleFacts {
  switch (facts.kind) {
    case 'choice':
      return { kind: 'choice', among: narrowChoice(facts.among, condition) };
    case 'members':
      return { kind: 'members', ...narrowMembers(facts, condition, holds) };
    case 'amount':
      return { kind: 'amount', amounts: narrowAmounts(facts.amounts, condition, Number) };
    case 'day':
      return { kind: 'day', ...narrowDays(facts, condition, stage) };
    case 'code':
      return { kind: 'code', codes: narrowCodes(facts.codes, condition, holds) };
    default:
      return facts;
  }
}

function isPossible(facts: PossibleFacts): boolean {
  switch (facts.kind) {
    case 'choice':
      return facts.among.size > 0;
    case 'members':
      return [...facts.inside].every((item) => !facts.outside.has(item));
    case 'amount':
      return hasAmounts(facts.amounts);
    case 'day':
      return hasAmounts(facts.days) && hasAmounts(facts.months);
    case 'code':
      return hasCodes(facts.codes);
    default:
      return true;
  }
}
