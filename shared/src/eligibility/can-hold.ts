import { profileField } from './field-catalogue';
import { narrowFacts, type PossibleFacts, type World } from './possible-facts';
import type { Wanted, WantedCondition } from './wanted-answer';

/** What is left for each field that something has been asked of. */
export type State = ReadonlyMap<string, PossibleFacts>;
type Options = readonly Wanted[];

/**
 * Is there a profile (with a day of the world's stage) for which everything wanted comes true? `false` is a proof;
 * `true` is also said when the world's effort runs out, so that no good rule is refused.
 * Fields do not depend on each other: conditions without a choice between them can hold together exactly when they
 * can field by field. Between choices the search tries one option after the other.
 */
export function canHold(wanted: readonly Wanted[], world: World): boolean {
  return waysToHold(wanted, new Map(), world).next().done !== true;
}

/** Each way through the choices, as what it leaves for every field; `known` is what is left to begin with. */
export function waysToHold(wanted: readonly Wanted[], known: State, world: World): Generator<State> {
  return search(wanted, [], known, world);
}

function* search(
  wanted: readonly Wanted[],
  choices: readonly Options[],
  known: State,
  world: World,
): Generator<State> {
  const state = new Map(known);
  let required = wanted;
  let pending = choices;
  do {
    const more = requireAll(required, state, world);
    if (more === null) return;
    pending = [...pending, ...more].map((options) => options.filter((one) => isPossible(one, state, world)));
    if (pending.some((options) => options.length === 0)) return;
    required = pending.flatMap((options) => (options.length === 1 ? options : []));
    pending = pending.filter((options) => options.length > 1);
  } while (required.length > 0);
  yield* tryOptions(pending, state, world);
}

function* tryOptions(choices: readonly Options[], state: State, world: World): Generator<State> {
  const [first, ...rest] = [...choices].sort((a, b) => a.length - b.length);
  if (first === undefined) yield state;
  else for (const option of first) yield* search([option], rest, state, world);
}

/** Narrows `state` by all that has no alternative; answers the choices met, or null when nothing is left. */
function requireAll(
  wanted: readonly Wanted[],
  state: Map<string, PossibleFacts>,
  world: World,
): Options[] | null {
  const choices: Options[] = [];
  const queue = [...wanted];
  for (let one = queue.pop(); one; one = queue.pop()) {
    if ('every' in one) queue.push(...one.every);
    else if ('some' in one) choices.push(one.some);
    else if (!requireCondition({ condition: one.leaf, holds: one.holds }, state, world)) return null;
  }
  return choices;
}

function requireCondition(wanted: WantedCondition, state: Map<string, PossibleFacts>, world: World): boolean {
  world.effort.left -= 1;
  if (world.effort.left < 0) return true;
  const { field: key } = wanted.condition;
  const field = profileField(key);
  if (!field) throw new Error(`unchecked rule: field ${key}`);
  const left = narrowFacts(field, state.get(key) ?? { kind: 'open' }, wanted, world);
  if (left) state.set(key, left);
  return left !== null;
}

function isPossible(option: Wanted, state: State, world: World): boolean {
  return requireAll([option], new Map(state), world) !== null;
}
