import {
  fieldsOf,
  type PreparedRule,
  type Profile,
  prepareRule,
  profileFields,
  type Rule,
  withDerived,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { derivations } from './walk';

interface Known {
  readonly truth: Profile;
  readonly weight: number;
  readonly known: Profile;
  /** Numbers of the rules without a verdict yet. */
  readonly open: readonly number[];
}

/**
 * The best single order of questions, found by greedy forward selection: first the field after which most policies
 * are settled over all enterprises, then the one that adds most to it, and so on.
 */
export function bestOrder(
  enterprises: readonly { readonly whole: Profile; readonly weight: number }[],
  rules: readonly Rule[],
  start: readonly string[],
  asOf: CalendarDate,
): readonly string[] {
  const holds = rules.map((rule) => prepareRule(rule, asOf));
  const readers = readersOf(rules);
  const left = new Set([...readers.keys()].filter((field) => !start.includes(field)));
  let states = enterprises.map(({ whole, weight }) => {
    const known = Object.fromEntries(start.map((field) => [field, whole[field]]));
    return stillOpen({ truth: whole, weight, known, open: [...rules.keys()] }, holds);
  });
  const order: string[] = [];
  while (left.size > 0) {
    const field = bestOf(left, (one) => settledBy(states, one, readers.get(one) ?? new Set(), holds));
    order.push(field);
    left.delete(field);
    states = states.map((state) => stillOpen(withAnswer(state, field), holds));
  }
  return order;
}

/** Which rules read a field, be it through a derived one. */
function readersOf(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<number>> {
  const readers = new Map(profileFields.map(({ key }) => [key, new Set<number>()]));
  for (const [number, rule] of rules.entries()) {
    for (const field of fieldsOf(rule)) {
      const derived = derivations.find((derivation) => derivation.field === field);
      for (const read of derived?.sources ?? [field]) readers.get(read)?.add(number);
    }
  }
  return new Map([...readers].filter(([, read]) => read.size > 0));
}

function bestOf(fields: ReadonlySet<string>, settled: (field: string) => number): string {
  const ranked = [...fields].map((field) => ({ field, settled: settled(field) }));
  return ranked.reduce((best, other) => (other.settled > best.settled ? other : best)).field;
}

function settledBy(
  states: readonly Known[],
  field: string,
  readers: ReadonlySet<number>,
  holds: readonly PreparedRule[],
): number {
  let sum = 0;
  for (const state of states) {
    const read = state.open.filter((rule) => readers.has(rule));
    if (read.length === 0) continue;
    const profile = withDerived(withAnswer(state, field).known, derivations);
    sum += state.weight * read.filter((rule) => holds[rule]?.(profile) !== null).length;
  }
  return sum;
}

function withAnswer(state: Known, field: string): Known {
  return { ...state, known: { ...state.known, [field]: state.truth[field] } };
}

function stillOpen(state: Known, holds: readonly PreparedRule[]): Known {
  const profile = withDerived(state.known, derivations);
  return { ...state, open: state.open.filter((rule) => holds[rule]?.(profile) === null) };
}
