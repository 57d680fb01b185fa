import type { CalendarDate } from '../kernel';
import type { Condition, Rule } from './ast';
import { conditionOn } from './dated-values';

/** One condition that must hold, or must not. */
export interface WantedCondition {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** The part of the rule that something is wanted of, for messages. */
interface Place {
  readonly path: string;
  readonly rule: Rule;
  readonly holds: boolean;
}

/** What must come true for a rule to answer as wanted: every part, or some part, down to single conditions. */
export type Wanted = Place &
  (
    | { readonly leaf: Condition }
    | { readonly every: readonly Wanted[] }
    | { readonly some: readonly Wanted[] }
  );

/**
 * The rule, as it reads on `asOf`, turned into what must come true for it to be true (`holds`) or false. This is
 * exact in three values: an answer of true or false needs every fact on its way to be known, except for `exists`.
 */
export function wantedAnswer(rule: Rule, holds: boolean, asOf: CalendarDate, path: string): Wanted {
  if ('field' in rule) return wantedCondition(conditionOn(rule, asOf), holds, path);
  if ('not' in rule) return wantedAnswer(rule.not, !holds, asOf, `${path}.not`);
  const [kind, children] = 'all' in rule ? (['all', rule.all] as const) : (['any', rule.any] as const);
  const parts = children.map((child, index) => wantedAnswer(child, holds, asOf, `${path}.${kind}[${index}]`));
  // `all` is false when one child is; `any` is true when one child is.
  return { ...((kind === 'all') === holds ? { every: parts } : { some: parts }), path, rule, holds };
}

/** Conditions on several values, or on the outside of a range, come apart into simple ones. */
function wantedCondition(condition: Condition, holds: boolean, path: string): Wanted {
  const place = { path, rule: condition };
  const { field } = condition;
  if (condition.op === 'hasAny' || condition.op === 'hasAll') {
    const parts = condition.value.map((value) => ({
      ...place,
      leaf: { field, op: 'has' as const, value },
      holds,
    }));
    return {
      ...((condition.op === 'hasAll') === holds ? { every: parts } : { some: parts }),
      ...place,
      holds,
    };
  }
  if (condition.op === 'between' && !holds) {
    const [least, most] = condition.value;
    const below = { ...place, leaf: { field, op: 'lt' as const, value: least }, holds: true };
    const above = { ...place, leaf: { field, op: 'gt' as const, value: most }, holds: true };
    return { some: [below, above], ...place, holds };
  }
  return { leaf: condition, ...place, holds };
}
