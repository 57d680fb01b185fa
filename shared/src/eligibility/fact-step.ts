import type { PossibleFacts } from './possible-facts';
import type { FactValue, Profile } from './profile-field';
import type { Way } from './ways-to-fit';

/** One fact that the enterprise would have to change, by its own doing. */
export interface FactStep {
  readonly field: string;
  readonly from: FactValue;
  /** The nearest value that will do. */
  readonly to: FactValue;
  /** Everything that will do, the other steps being taken. */
  readonly possible: PossibleFacts;
  /** Of a set: what can be added, each as good as the others; empty for other facts. */
  readonly additions: readonly (readonly string[])[];
}

export function factStep(field: string, profile: Profile, nearest: Way, ways: readonly Way[]): FactStep {
  const from = profile[field] ?? null;
  const to = nearest.changed[field] ?? null;
  if (from === null || to === null) throw new Error(`no step of an unknown fact: ${field}`);
  return {
    field,
    from,
    to,
    possible: nearest.state.get(field) ?? { kind: 'open' },
    additions: typeof from === 'object' ? additionsTo(field, from, nearest, ways) : [],
  };
}

/** What may be added instead, all else being the same. */
function additionsTo(
  field: string,
  from: readonly string[],
  nearest: Way,
  ways: readonly Way[],
): (readonly string[])[] {
  const rest = ({ changed }: Way) => JSON.stringify({ ...changed, [field]: null });
  const same = ways.filter((way) => way.size === nearest.size && rest(way) === rest(nearest));
  const added = same.map(({ changed }) => {
    const to = changed[field];
    return typeof to === 'object' && to !== null ? to.filter((item) => !from.includes(item)) : [];
  });
  return [...new Map(added.map((items) => [items.join(), items])).values()];
}
