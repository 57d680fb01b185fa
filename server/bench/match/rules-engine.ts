import {
  type Condition,
  divisionsUnder,
  lastDayOfAge,
  type Profile,
  type Rule,
  regionPrefix,
} from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Engine, type NestedCondition, Operator } from 'json-rules-engine';
import { type TwoValued, twoValued } from './two-valued';

/** json-rules-engine with these policies: says which of them a profile is eligible for. */
export function rulesEngineOf(
  policies: readonly { readonly id: string; readonly rule: Rule }[],
  asOf: CalendarDate,
): (profile: Profile) => Promise<string[]> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  // What it has no operator for, in its own way of adding one; the last argument says which facts it can be asked of.
  const isText = (fact: unknown) => typeof fact === 'string';
  engine.addOperator(new Operator<unknown, true>('known', (fact) => fact !== undefined && fact !== null));
  engine.addOperator(new Operator<string, string[]>('beginsWithOneOf', beginsWithOneOf, isText));
  engine.addOperator(new Operator<string[], string[]>('containsAny', containsAny, Array.isArray));
  for (const { id, rule } of policies) {
    const conditions = { all: [treeConditions(twoValued(rule, asOf), asOf)] };
    engine.addRule({ conditions, event: { type: id } });
  }
  return async (profile) => {
    const { events } = await engine.run(profile);
    return events.map(({ type }) => type);
  };
}

const beginsWithOneOf = (fact: string, prefixes: string[]) =>
  prefixes.some((prefix) => fact.startsWith(prefix));
const containsAny = (fact: string[], values: string[]) => values.some((value) => fact.includes(value));

function treeConditions(tree: TwoValued, asOf: CalendarDate): NestedCondition {
  if ('all' in tree) return { all: tree.all.map((child) => treeConditions(child, asOf)) };
  if ('any' in tree) return { any: tree.any.map((child) => treeConditions(child, asOf)) };
  const { condition, holds } = tree;
  const known = { fact: condition.field, operator: 'known', value: true };
  if (condition.op === 'exists') return condition.value === holds ? known : { not: known };
  const compared = comparison(condition, asOf);
  if (!holds) return { all: [known, { not: compared }] };
  return asksForMissing(condition) ? { all: [known, compared] } : compared;
}

/** All other operators say no of a missing fact; these two would say yes. */
function asksForMissing({ op }: Condition): boolean {
  return op === 'ne' || op === 'notIn';
}

function comparison(condition: Exclude<Condition, { op: 'exists' }>, asOf: CalendarDate): NestedCondition {
  const { field: fact, op, value } = condition;
  switch (op) {
    case 'eq':
      return { fact, operator: 'equal', value };
    case 'ne':
      return { fact, operator: 'notEqual', value };
    case 'in':
      return { fact, operator: 'in', value };
    case 'notIn':
      return { fact, operator: 'notIn', value };
    case 'lt':
      return { fact, operator: 'lessThan', value };
    case 'lte':
      return { fact, operator: 'lessThanInclusive', value };
    case 'gt':
      return { fact, operator: 'greaterThan', value };
    case 'gte':
      return { fact, operator: 'greaterThanInclusive', value };
    case 'between':
      return {
        all: [
          { fact, operator: 'greaterThanInclusive', value: value[0] },
          { fact, operator: 'lessThanInclusive', value: value[1] },
        ],
      };
    case 'has':
      return { fact, operator: 'contains', value };
    case 'hasAny':
      return { fact, operator: 'containsAny', value };
    case 'hasAll':
      return { all: value.map((item) => ({ fact, operator: 'contains', value: item })) };
    case 'withinRegion':
      return { fact, operator: 'beginsWithOneOf', value: [regionPrefix(value)] };
    case 'industryUnder':
      return { fact, operator: 'beginsWithOneOf', value: value.flatMap(divisionsUnder) };
    // Its comparisons take days too: what they ask for is that a number can be read at the beginning.
    case 'ageMonthsGte':
      return { fact, operator: 'lessThanInclusive', value: lastDayOfAge(value, asOf) };
    case 'ageMonthsLte':
      return { fact, operator: 'greaterThan', value: lastDayOfAge(value + 1, asOf) };
  }
}
