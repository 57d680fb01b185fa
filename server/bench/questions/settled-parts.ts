import type { PreparedRule, Profile } from '@yingshang/shared/eligibility';
import { type Strategy, settledCount, startOf, walk } from './walk';

export const MOST_ANSWERS = 10;

/** Settled after 0 to 10 answers, a mean over all enterprises (and seeds). */
export interface Curve {
  /** As a part of the policies in force. */
  readonly ofAll: readonly number[];
  /** As a part of those that were open before the first question. */
  readonly ofOpen: readonly number[];
}

/** Every strategy walks with every enterprise; several of one kind (seeds) are averaged. */
export function settledAfterEach(
  rules: readonly PreparedRule[],
  enterprises: readonly Profile[],
  start: readonly string[],
  strategies: readonly Strategy[],
): Curve {
  const walks = strategies.flatMap((strategy) =>
    enterprises.map((truth) => walk(rules, truth, start, strategy, MOST_ANSWERS)),
  );
  const steps = Array.from({ length: MOST_ANSWERS + 1 }, (_, answers) => answers);
  return {
    ofAll: steps.map((answers) => mean(walks.map((settled) => (settled[answers] ?? 0) / rules.length))),
    ofOpen: steps.map((answers) =>
      mean(
        walks.map(([first = 0, ...settled]) =>
          partOfOpen(first, [first, ...settled][answers] ?? 0, rules.length),
        ),
      ),
    ),
  };
}

function partOfOpen(first: number, now: number, all: number): number {
  return first === all ? 1 : (now - first) / (all - first);
}

/** How many policies are open before the first question, a mean. */
export function openAtStart(
  rules: readonly PreparedRule[],
  enterprises: readonly Profile[],
  start: readonly string[],
): number {
  return mean(enterprises.map((truth) => rules.length - settledCount(rules, startOf(truth, start).known)));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
