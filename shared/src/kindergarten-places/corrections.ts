import { lastDayToShow, type PlaceTerms } from './place-terms';
import { type Places, placesAfter, standingOf } from './places';
import type { PlaceEvent } from './standing';

/** A placement outside the seats that two people agreed on after the draw. */
export interface Correction {
  readonly seq: number;
  readonly at: string;
}

/**
 * What corrections give now, each once and in the order of the agreement. One of a line that has a place waits until it
 * has none: of two for the same line the second does not follow while the first one holds.
 */
export function correctionsDue(
  places: Places,
  agreed: readonly Correction[],
  { happened, terms }: { readonly happened: readonly PlaceEvent[]; readonly terms: PlaceTerms },
): readonly PlaceEvent[] {
  const until = lastDayToShow(terms.today);
  const taken = new Map<number, number>();
  for (const { kind, seq } of happened) if (kind === 'annexed') taken.set(seq, (taken.get(seq) ?? 0) + 1);
  const due: PlaceEvent[] = [];
  let now = places;
  for (const { seq, at } of agreed) {
    const before = taken.get(seq) ?? 0;
    taken.set(seq, before - 1);
    const standing = standingOf(now, seq);
    if (before > 0 || (standing?.is !== 'waiting' && standing?.is !== 'gone')) continue;
    const annexed: PlaceEvent = { kind: 'annexed', seq, at, until };
    due.push(annexed);
    now = placesAfter(now, [annexed]);
  }
  return due;
}
