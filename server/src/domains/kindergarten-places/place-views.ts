import type { PlaceStandingView } from '@yingshang/shared/contracts/kindergarten-places';
import { type Places, standingOf, waitingAt } from '@yingshang/shared/kindergarten-places';

/** Where each line still stands on a list; worked out once for a list of lines. */
export type Positions = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Of these kindergartens. */
export function positionsIn(places: Places, ats: Iterable<string>): Positions {
  return new Map(
    [...ats].map((at) => [at, new Map(waitingAt(places, at).map(({ seq }, before) => [seq, before + 1]))]),
  );
}

/** How a line stands, as it is shown. @throws for a line that is not on the roll */
export function standingView(places: Places, seq: number, positions: Positions): PlaceStandingView {
  const standing = standingOf(places, seq);
  if (standing === undefined) throw new Error(`there is no line ${seq}`);
  if (standing.is !== 'waiting') return standing;
  const lists = [...positions].flatMap(([at, ofLine]) => {
    const position = ofLine.get(seq);
    return position === undefined ? [] : [{ at, position, offeredUntil: standing.offers.get(at) ?? null }];
  });
  return { is: 'waiting', lists };
}
