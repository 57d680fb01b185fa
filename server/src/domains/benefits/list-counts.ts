import { evaluate, type Profile, type Rule } from '@yingshang/shared/eligibility';
import { type CalendarDate, canonicalJson } from '@yingshang/shared/kernel';

/** How long the three lists of a profile are. */
export interface ListCounts {
  readonly eligible: number;
  readonly unknown: number;
  readonly notEligible: number;
}

/** Asks every policy once; explains none. */
export function countLists(
  policies: readonly { readonly rule: Rule }[],
  profile: Profile,
  asOf: CalendarDate,
): ListCounts {
  const counts = { eligible: 0, unknown: 0, notEligible: 0 };
  for (const { rule } of policies) {
    const verdict = evaluate(rule, profile, asOf);
    counts[verdict === null ? 'unknown' : verdict ? 'eligible' : 'notEligible'] += 1;
  }
  return counts;
}

/** A profile that was looked at a moment ago is the one that is changed next. */
const MOST_KEPT = 1000;

/** The counts of profiles that were looked at last; by the facts themselves, so that they cannot go stale. */
export class KnownCounts {
  private readonly kept = new Map<string, ListCounts>();

  find(profile: Profile): ListCounts | undefined {
    return this.kept.get(canonicalJson(profile));
  }

  keep(profile: Profile, counts: ListCounts): void {
    const key = canonicalJson(profile);
    this.kept.delete(key);
    this.kept.set(key, counts);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= MOST_KEPT) break;
      this.kept.delete(oldest);
    }
  }
}
