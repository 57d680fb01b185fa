import type { CalendarDate } from '../kernel';
import type { Condition } from './ast';
import { type Derivation, withDerived } from './derivation';
import { profileField } from './field-catalogue';
import type { PreparedRule } from './prepare-rule';
import type { Profile } from './profile-field';
import { tellingValues } from './question-values';

/** A policy of which one question is asked. */
export interface ReachedPolicy {
  readonly holds: PreparedRule;
  /** The conditions that it puts to the field, as they count today. */
  readonly conditions: readonly Condition[];
  /** No other fact keeps it open. */
  readonly hangsOnIt: boolean;
}

/** What is known, and by what it is judged. */
export interface Standing {
  readonly profile: Profile;
  readonly derivations: readonly Derivation[];
  readonly asOf: CalendarDate;
}

/** How many policies an answer settles. Both hold whatever the answer is. */
export interface Reach {
  /** At least: settled by every answer. */
  readonly surely: number;
  /** At most: settled by some answer. */
  readonly atMost: number;
}

/**
 * How many of these open policies the answer to a field settles. Every answer that a rule can tell apart is tried; a
 * set with too many members to be gone through is taken as able to settle a policy, and as sure only where no other
 * fact is missing.
 */
export function reachOf(field: string, policies: readonly ReachedPolicy[], standing: Standing): Reach {
  let [surely, atMost] = [0, 0];
  for (const policy of policies) {
    const outcome = outcomeOf(field, policy, standing);
    if (outcome.always) surely += 1;
    if (outcome.ever) atMost += 1;
  }
  return { surely, atMost };
}

function outcomeOf(
  field: string,
  { holds, conditions, hangsOnIt }: ReachedPolicy,
  { profile, derivations, asOf }: Standing,
): { readonly always: boolean; readonly ever: boolean } {
  const entry = profileField(field);
  if (entry === undefined) return { always: false, ever: false };
  const turning = derivations.flatMap((derivation) =>
    derivation.sources.includes(field) ? derivation.turningValues(field) : [],
  );
  const answers = tellingValues(entry, conditions, turning, asOf);
  if (answers === null) return { always: hangsOnIt, ever: true };
  const settled = answers.map(
    (answer) => holds(withDerived({ ...profile, [field]: answer }, derivations)) !== null,
  );
  return { always: settled.every(Boolean), ever: settled.some(Boolean) };
}
