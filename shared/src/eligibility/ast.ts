import type { CalendarDate } from '../kernel';

/**
 * The rule language: a tree of data. Source of the semantics: the rule specification in docs/domains/benefits.md.
 * Logic is three-valued; a leaf over an unknown fact is unknown, except `exists`.
 */
export type Rule = AllRule | AnyRule | NotRule | Leaf;

export interface AllRule {
  readonly all: readonly Rule[];
}
export interface AnyRule {
  readonly any: readonly Rule[];
}
export interface NotRule {
  readonly not: Rule;
}

export type Scalar = string | number | boolean;

/** A comparison of one fact with one value. */
export type Condition =
  | { readonly field: string; readonly op: 'eq' | 'ne'; readonly value: Scalar }
  | { readonly field: string; readonly op: 'in' | 'notIn'; readonly value: readonly Scalar[] }
  | { readonly field: string; readonly op: 'lt' | 'lte' | 'gt' | 'gte'; readonly value: number | string }
  /** A closed interval. */
  | {
      readonly field: string;
      readonly op: 'between';
      readonly value: readonly [number | string, number | string];
    }
  | { readonly field: string; readonly op: 'has'; readonly value: string }
  | { readonly field: string; readonly op: 'hasAny' | 'hasAll'; readonly value: readonly string[] }
  /** true: the fact is known; false: it is not. Never unknown. */
  | { readonly field: string; readonly op: 'exists'; readonly value: boolean }
  /** Trailing pairs of zeros are dropped; the rest is a prefix. `100000` is the whole country. */
  | { readonly field: string; readonly op: 'withinRegion'; readonly value: string }
  /** Section letters, or prefixes of 2 to 4 digits; one hit is enough. */
  | { readonly field: string; readonly op: 'industryUnder'; readonly value: readonly string[] }
  /** Whole months from the date to `asOf`. */
  | { readonly field: string; readonly op: 'ageMonthsGte' | 'ageMonthsLte'; readonly value: number };

/** A value and the first day on which it counts. */
export interface DatedValue<V> {
  readonly from: CalendarDate;
  readonly value: V;
}

type Dated<C> = C extends { readonly value: infer V }
  ? Omit<C, 'value'> & { readonly values: readonly [DatedValue<V>, ...DatedValue<V>[]] }
  : never;

/** A comparison whose value changes on given days, ascending: 「3月1日起由50%提高到70%」. */
export type DatedCondition = Dated<Condition>;

/** A condition as a rule holds it; `clause` is the place in the policy that says so, where it is known. */
export type Leaf = (Condition | DatedCondition) & { readonly clause?: string };

export type Operator = Condition['op'];

/** true: holds. false: does not. null: cannot be said before more facts are known. */
export type Verdict = boolean | null;
