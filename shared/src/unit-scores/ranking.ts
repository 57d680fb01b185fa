import type { UnitScore } from './unit-score';

interface RankedUnit {
  readonly id: string;
  readonly score: Pick<UnitScore, 'hundredths' | 'ranked'>;
}

/**
 * Places within a group of units of one level and kind: equal scores share a place, and the next one is left free.
 * Null for a unit with too few ratings. The order of what is equal is that of the ids.
 */
export function placesOf<Unit extends RankedUnit>(
  units: readonly Unit[],
): { readonly unit: Unit; readonly place: number | null }[] {
  const ordered = units.toSorted(
    (a, b) =>
      Number(b.score.ranked) - Number(a.score.ranked) ||
      b.score.hundredths - a.score.hundredths ||
      (a.id < b.id ? -1 : 1),
  );
  const places = new Map<number, number>();
  return ordered.map((unit, at) => {
    if (!unit.score.ranked) return { unit, place: null };
    const place = places.get(unit.score.hundredths) ?? at + 1;
    places.set(unit.score.hundredths, place);
    return { unit, place };
  });
}
