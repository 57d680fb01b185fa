import type { RatingChannel } from '@yingshang/shared/contracts/ratings';
import { clustersOf } from '@yingshang/shared/scoring';
import type { RaterIdentity } from '../ratings';

export interface RatingToTie {
  readonly id: string;
  readonly channel: RatingChannel;
  readonly seeded: boolean;
}

export interface KnownTies {
  readonly raters: ReadonlyMap<string, RaterIdentity>;
  /** By rating: the cluster of an earlier look. */
  readonly earlier: ReadonlyMap<string, string>;
  /** People with a role in the unit's own line. */
  readonly staff: ReadonlySet<string>;
}

/** Which of a unit's ratings belong together. Only what they share at this unit ties them: elsewhere it would tie all. */
export function tiedRatings(ratings: readonly RatingToTie[], known: KnownTies): ReadonlyMap<string, string> {
  return clustersOf(ratings.map((rating) => ({ id: rating.id, ties: tiesOf(rating, known) })));
}

function tiesOf({ id, channel, seeded }: RatingToTie, { raters, earlier, staff }: KnownTies): string[] {
  const cluster = earlier.get(id);
  const before = cluster === undefined ? [] : [`cluster ${cluster}`];
  const rater = raters.get(id);
  // Whoever had themselves erased before the first look is one source, else erasing would undo the cap.
  if (rater === undefined) return seeded || channel === 'display' || before.length > 0 ? before : ['gone'];
  const { personId, visitorId, enterpriseId } = rater;
  return [
    ...before,
    ...(personId === null ? [] : [`person ${personId}`, ...(staff.has(personId) ? ['staff'] : [])]),
    // A display is everybody's device.
    ...(visitorId === null || channel === 'display' ? [] : [`device ${visitorId}`]),
    ...(enterpriseId === null ? [] : [`enterprise ${enterpriseId}`]),
  ];
}
