import type { FactValue, Profile } from './profile-field';

/** A fact that is worked out from others by a published rule and that nobody is asked for. */
export interface Derivation {
  /** Catalogue key of the derived fact. */
  readonly field: string;
  /** The facts that it follows from. */
  readonly sources: readonly string[];
  /** Null when it cannot be said from what is known. Reads the sources only. */
  readonly derive: (profile: Profile) => FactValue | null;
  /** Values of a source at which the derived fact may turn over; numbers are the first of the next class. */
  turningValues(source: string): readonly (string | number)[];
}

/** The profile with every derived fact that is not stated and can be worked out. */
export function withDerived(profile: Profile, derivations: readonly Derivation[]): Profile {
  let whole = profile;
  for (const { field, derive } of derivations) {
    if ((profile[field] ?? null) !== null) continue;
    const value = derive(profile);
    if (value !== null) whole = { ...whole, [field]: value };
  }
  return whole;
}
