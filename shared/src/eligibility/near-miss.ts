import type { CalendarDate } from '../kernel';
import type { Rule } from './ast';
import { type State, waysToHold } from './can-hold';
import type { Derivation } from './derivation';
import { evaluate } from './evaluate';
import { type FactStep, factStep } from './fact-step';
import { missingFields } from './missing-fields';
import type { PossibleFacts, World } from './possible-facts';
import type { Profile, ProfileField } from './profile-field';
import { profileFields } from './profile-fields';
import { reachableFacts } from './reachable-facts';
import { fieldsOf } from './rule-fields';
import { settleWanted } from './settle-wanted';
import { wantedAnswer } from './wanted-answer';
import { type Search, type Way, waysBy } from './ways-to-fit';

export interface NearMiss {
  /** As few facts as possible; of several such choices the first by the catalogue. In the catalogue's order. */
  readonly changes: readonly FactStep[];
  /** Unknown facts on which it depends then. */
  readonly toAnswer: readonly string[];
}

export interface NearMissSetting {
  /** More facts than this are no longer near. */
  readonly most?: number;
  /** Facts that move by themselves when others do. */
  readonly derivations?: readonly Derivation[];
}

/** Conditions weighed before the search gives up: a few tens of milliseconds, reached only by rules made for it. */
const EFFORT = 50_000;
/**
 * The smallest set of facts between an enterprise and a policy that it does not get, among those that it can change.
 * Null when the answer is not 「不符合」, when nothing that it can change is enough, or when the search was too long to
 * say. A change that a derived fact undoes is passed over.
 * @example nearMiss(rule, { rdRatio: 0.042 }, asOf) // rdRatio from 0.042 to 0.05
 */
export function nearMiss(
  rule: Rule,
  profile: Profile,
  asOf: CalendarDate,
  { most = Infinity, derivations = [] }: NearMissSetting = {},
): NearMiss | null {
  if (evaluate(rule, profile, asOf) !== false) return null;
  const world: World = { stage: { first: asOf, last: asOf }, real: true, effort: { left: EFFORT } };
  const whole = wantedAnswer(rule, true, asOf, '');
  const open = changeableIn(rule, profile);
  // Most policies are out of reach for a place or a line of business: seen here, before anything is searched.
  const wanted = settleWanted(whole, profile, asOf, new Set(open.map(({ key }) => key)), world.effort);
  if (typeof wanted === 'boolean') return null;
  const reachable = reachableOf(open, profile, world);
  if (waysToHold([wanted], reachable, world).next().done) return null;
  const search: Search = { profile, asOf, whole, wanted, reachable, derivations, world };
  for (let count = 0; count <= Math.min(most, reachable.size); count += 1) {
    for (const fields of choicesOf([...reachable.keys()], count)) {
      const found = nearestWay(rule, search, fields);
      if (world.effort.left < 0) return null;
      if (found) return found;
    }
  }
  return null;
}

const CHANGEABLE = profileFields.filter(({ changeable }) => changeable !== undefined);

/** The known facts of the rule that can change, in the catalogue's order. */
function changeableIn(rule: Rule, profile: Profile): readonly ProfileField[] {
  const read = new Set(fieldsOf(rule));
  return CHANGEABLE.filter(({ key }) => read.has(key) && (profile[key] ?? null) !== null);
}

function reachableOf(fields: readonly ProfileField[], profile: Profile, world: World): State {
  const reachable = new Map<string, PossibleFacts>();
  for (const field of fields) {
    const fact = profile[field.key] ?? null;
    const facts = fact === null ? null : reachableFacts(field, fact, world);
    if (facts) reachable.set(field.key, facts);
  }
  return reachable;
}

/** Every choice of `count` items, in the order of the items. */
function* choicesOf(items: readonly string[], count: number): Generator<readonly string[]> {
  if (count === 0) yield [];
  else {
    for (const [at, item] of items.entries()) {
      for (const rest of choicesOf(items.slice(at + 1), count - 1)) yield [item, ...rest];
    }
  }
}

function nearestWay(rule: Rule, search: Search, fields: readonly string[]): NearMiss | null {
  const ways = waysBy(search, fields);
  const [first] = ways;
  if (first === undefined) return null;
  const nearest = ways.reduce((best, way) => (way.size < best.size ? way : best), first);
  const { profile, asOf } = search;
  return {
    changes: fields.map((field) => factStep(field, profile, nearest, ways)),
    toAnswer: factsToAnswer(rule, nearest, asOf),
  };
}

function factsToAnswer(rule: Rule, { changed, state }: Way, asOf: CalendarDate): string[] {
  if (evaluate(rule, changed, asOf) !== false) return missingFields(rule, changed, asOf);
  // Only a condition that asks for a fact to be known can still be false.
  return profileFields.flatMap(({ key }) => {
    const kind = state.get(key)?.kind ?? 'unknown';
    return (changed[key] ?? null) === null && kind !== 'unknown' && kind !== 'open' ? [key] : [];
  });
}
