import {
  type PreparedRule,
  type Profile,
  prepareRule,
  type Rule,
  withDerived,
} from '@yingshang/shared/eligibility';
import { sizeDerivation } from '@yingshang/shared/enterprise-scale';
import type { CalendarDate } from '@yingshang/shared/kernel';

/** What a person has said so far. */
export interface Told {
  readonly known: Profile;
  /** Answered with 「不清楚」, or with nothing that applies. */
  readonly skipped: readonly string[];
}

/** Chooses the next field; null when nothing is left to ask. */
export type Strategy = (told: Told, truth: Profile) => string | null;

export const derivations = [sizeDerivation];

export function prepareAll(rules: readonly Rule[], asOf: CalendarDate): readonly PreparedRule[] {
  return rules.map((rule) => prepareRule(rule, asOf));
}

export function settledCount(rules: readonly PreparedRule[], known: Profile): number {
  const profile = withDerived(known, derivations);
  return rules.filter((holds) => holds(profile) !== null).length;
}

export function startOf(truth: Profile, fields: readonly string[]): Told {
  return { known: Object.fromEntries(fields.map((field) => [field, truth[field]])), skipped: [] };
}

export function tell({ known, skipped }: Told, field: string, truth: Profile): Told {
  const answer = truth[field] ?? null;
  return answer === null
    ? { known, skipped: [...skipped, field] }
    : { known: { ...known, [field]: answer }, skipped };
}

/** How many policies are settled after 0, 1, … `most` answers. */
export function walk(
  rules: readonly PreparedRule[],
  truth: Profile,
  start: readonly string[],
  strategy: Strategy,
  most: number,
): number[] {
  let told = startOf(truth, start);
  const settled = [settledCount(rules, told.known)];
  for (let answers = 1; answers <= most; answers += 1) {
    const field = strategy(told, truth);
    if (field !== null) told = tell(told, field, truth);
    settled.push(settledCount(rules, told.known));
  }
  return settled;
}
