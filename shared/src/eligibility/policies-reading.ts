import type { Rule } from './ast';
import type { Profile } from './profile-field';
import { fieldsOf } from './rule-fields';

/** For each fact the policies whose rule reads it, by their place among all. */
export interface FieldIndex<P> {
  readonly policies: readonly P[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Made once for a set of policies; it stays right for as long as their rules stay. */
export function indexByField<P extends { readonly rule: Rule }>(policies: readonly P[]): FieldIndex<P> {
  const places = new Map<string, number[]>();
  for (const [place, { rule }] of policies.entries()) {
    for (const field of fieldsOf(rule)) {
      const reading = places.get(field);
      if (reading) reading.push(place);
      else places.set(field, [place]);
    }
  }
  return { policies, places };
}

/**
 * The policies whose answer may differ when these facts change, in their own order; every other one's stands.
 * Whoever derives facts from others counts those among the fields.
 * @example policiesReading(index, changedFacts(before, after))
 */
export function policiesReading<P>({ policies, places }: FieldIndex<P>, fields: readonly string[]): P[] {
  const reading = new Set(fields.flatMap((field) => places.get(field) ?? []));
  return [...reading].sort((a, b) => a - b).flatMap((place) => policies[place] ?? []);
}

/** The facts in which two profiles differ, derived ones included where the profiles hold them. */
export function changedFacts(before: Profile, after: Profile): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !isSame(before[key] ?? null, after[key] ?? null));
}

function isSame(
  one: NonNullable<Profile[string]> | null,
  other: NonNullable<Profile[string]> | null,
): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
