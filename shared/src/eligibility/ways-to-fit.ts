import type { CalendarDate } from '../kernel';
import { type State, waysToHold } from './can-hold';
import type { Derivation } from './derivation';
import { nearestFact, stepSize } from './nearest-fact';
import type { World } from './possible-facts';
import type { FactValue, Profile } from './profile-field';
import { settleWanted } from './settle-wanted';
import type { Wanted } from './wanted-answer';

export interface Search {
  readonly profile: Profile;
  readonly asOf: CalendarDate;
  readonly whole: Wanted;
  /** What is left of the whole when facts that cannot change stand. */
  readonly wanted: Wanted;
  /** What each fact that can change can become. */
  readonly reachable: State;
  readonly derivations: readonly Derivation[];
  readonly world: World;
}

/** One way to the policy: what may become of the facts, the profile after the nearest step, and how far that is. */
export interface Way {
  readonly state: State;
  readonly changed: Profile;
  readonly size: number;
}

/** Ways of changing the same facts that are compared for the nearest. */
const MOST_WAYS = 64;

/** The ways to the policy by changing exactly these facts. */
export function waysBy(search: Search, fields: readonly string[]): Way[] {
  const { profile, asOf, wanted, reachable, world } = search;
  const left = settleWanted(wanted, profile, asOf, new Set(fields), world.effort);
  if (typeof left === 'boolean') return [];
  const start = new Map([...reachable].filter(([field]) => fields.includes(field)));
  const ways: Way[] = [];
  for (const state of waysToHold([left], start, world)) {
    const way = wayOf(search, fields, state);
    if (way) ways.push(way);
    if (ways.length === MOST_WAYS || world.effort.left < 0) break;
  }
  return ways;
}

function wayOf(search: Search, fields: readonly string[], state: State): Way | null {
  const { profile, asOf, whole, derivations, world } = search;
  const steps: Record<string, FactValue> = {};
  let size = 0;
  for (const field of fields) {
    const to = nearestFact(state.get(field) ?? { kind: 'open' });
    const step = to === null ? 0 : stepSize(profile[field] ?? to, to);
    if (to === null || step === 0) return null;
    steps[field] = to;
    size += step;
  }
  const changed = rederived({ ...profile, ...steps }, derivations);
  return settleWanted(whole, changed, asOf, new Set(), world.effort) === false
    ? null
    : { state, changed, size };
}

/** Derived facts go before stated ones, as they do in a profile. */
function rederived(profile: Profile, derivations: readonly Derivation[]): Profile {
  const derived = derivations.map(({ field, derive }) => [field, derive(profile) ?? profile[field]] as const);
  return { ...profile, ...Object.fromEntries(derived) };
}
