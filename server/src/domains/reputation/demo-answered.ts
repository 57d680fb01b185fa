import type { CalendarDate } from '@yingshang/shared/kernel';
import type { OfficePlace } from './office-row-id';
import type { PastBatch } from './seeded-history';

export interface AnsweredPlace extends OfficePlace {
  readonly stars: number;
  readonly closedOn: CalendarDate;
}

const BAD = 3;
const GOOD = 1;

/** Of made-up ratings that count, the latest bad ones and the latest very good one: what a diligent unit answers. */
export function answeredPlaces(batches: readonly PastBatch[]): readonly AnsweredPlace[] {
  const places = batches.flatMap(({ closedOn, rows }, at) =>
    rows
      .filter(({ standing }) => standing === 'counted')
      .map(({ place, stars }) => ({ batch: at + 1, place, stars, closedOn })),
  );
  const bad = places.filter(({ stars }) => stars <= 2).slice(-BAD);
  const good = places.filter(({ stars }) => stars === 5).slice(-GOOD);
  return [...bad, ...good];
}
