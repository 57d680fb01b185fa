import {
  type AskNext,
  missingFields,
  type PreparedRule,
  type Profile,
  type Rule,
  withDerived,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { seededNumbers } from '../../src/demo-city/seeded-numbers';
import { derivations, type Strategy, settledCount, type Told, tell } from './walk';

/** The product's own. */
export function ours(ask: AskNext): Strategy {
  return ({ known, skipped }) => ask(known, skipped)?.field ?? null;
}

/** One order for everybody; a question on which nothing open hangs is left out, as a good form would. */
export function fixed(order: readonly string[], rules: readonly Rule[], asOf: CalendarDate): Strategy {
  return (told) => {
    const open = openFields(told, rules, asOf);
    return order.find((field) => open.has(field)) ?? null;
  };
}

/** Any of the questions on which something open hangs. */
export function random(seed: string, rules: readonly Rule[], asOf: CalendarDate): Strategy {
  const numbers = seededNumbers(seed);
  return (told) => {
    const open = [...openFields(told, rules, asOf)].sort();
    return open.length === 0 ? null : (open[numbers.below(open.length)] ?? null);
  };
}

/**
 * Knows every answer beforehand and takes the one that settles most; of equals the one after which the next settles
 * most. Nobody can ask so: it is what greedy asking could reach at best.
 */
export function knowingGreedy(
  holds: readonly PreparedRule[],
  rules: readonly Rule[],
  asOf: CalendarDate,
): Strategy {
  return (told, truth) => {
    const options = settledAfter(told, truth, holds, rules, asOf);
    const most = Math.max(0, ...options.map(({ settled }) => settled));
    const best = options.filter(({ settled }) => settled === most);
    const [only] = best;
    if (only === undefined || best.length === 1) return only?.field ?? null;
    const next = best.map(({ field, after }) => ({
      field,
      most: Math.max(0, ...settledAfter(after, truth, holds, rules, asOf).map(({ settled }) => settled)),
    }));
    return next.reduce((one, other) => (other.most > one.most ? other : one)).field;
  };
}

function settledAfter(
  told: Told,
  truth: Profile,
  holds: readonly PreparedRule[],
  rules: readonly Rule[],
  asOf: CalendarDate,
) {
  return [...openFields(told, rules, asOf)].map((field) => {
    const after = tell(told, field, truth);
    return { field, after, settled: settledCount(holds, after.known) };
  });
}

/** The fields that keep a policy open, those from which a derived one follows among them. */
function openFields(
  { known, skipped }: Told,
  rules: readonly Rule[],
  asOf: CalendarDate,
): ReadonlySet<string> {
  const profile = withDerived(known, derivations);
  const missing = new Set(rules.flatMap((rule) => missingFields(rule, profile, asOf)));
  for (const { field, sources } of derivations) {
    if (!missing.delete(field)) continue;
    for (const source of sources) if ((known[source] ?? null) === null) missing.add(source);
  }
  for (const field of skipped) missing.delete(field);
  return missing;
}
