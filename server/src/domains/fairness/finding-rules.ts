import type { FindingFigures, FindingKind } from '@yingshang/shared/contracts/fairness';
import type { RatingChannel } from '@yingshang/shared/contracts/ratings';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import {
  type Burst,
  type BurstDirection,
  burstRule,
  burstsOn,
  type DayOfRatings,
} from '@yingshang/shared/scoring';

/** A rating as a look takes it. */
export interface LookedAt {
  readonly id: string;
  readonly stars: number;
  readonly channel: RatingChannel;
  readonly officerId: string | null;
  readonly prompts: readonly string[];
  readonly ratedAt: Date;
  readonly day: CalendarDate;
  /** It counts, and nobody has decided about it: what a decision let in again is not held a second time. */
  readonly counted: boolean;
  readonly cluster: string;
  /** The person, else the device; null for a display, and for whoever is gone. */
  readonly identity: string | null;
  /** By somebody of the unit's own line. */
  readonly staff: boolean;
}

export interface Found {
  readonly kind: FindingKind;
  readonly direction: BurstDirection | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly figures: FindingFigures;
  /** In an order that says nothing. */
  readonly ratingIds: readonly string[];
}

/** One visit is not rated twice within it; two matters in one morning may be. */
export const REPEATED_WITHIN_MS = 30 * 60_000;
/** Fewer identities or ratings in 28 days are a family or a firm; the cap on clusters is enough for them. */
const LEAST_IDENTITIES = 3;
const LEAST_OF_A_CLUSTER = 6;

/** What is found on the evening of a day; a rating that one rule holds is not found again by the next. */
export function findingsOn(day: CalendarDate, ratings: readonly LookedAt[]): Found[] {
  const known = ratings.filter((rating) => rating.day <= day);
  const found: Found[] = [];
  const held = new Set<string>();
  for (const rule of [repeated, byStaff, ofOneCluster, inBursts]) {
    for (const one of rule(day, known)) {
      const ratingIds = one.ratingIds.filter((id) => !held.has(id)).toSorted();
      if (ratingIds.length === 0) continue;
      for (const id of ratingIds) held.add(id);
      found.push({ ...one, ratingIds, figures: { ...one.figures, held: ratingIds.length } });
    }
  }
  return found;
}

type Rule = (day: CalendarDate, ratings: readonly LookedAt[]) => Found[];

const repeated: Rule = (day, ratings) => {
  const today = ratings
    .filter((rating) => rating.day === day && rating.identity !== null)
    .toSorted((a, b) => a.ratedAt.getTime() - b.ratedAt.getTime() || (a.id < b.id ? -1 : 1));
  const again = today.filter(
    (rating, at) => rating.counted && today.slice(0, at).some((one) => isAgain(rating, one)),
  );
  return foundIn('duplicate', again, null);
};

function isAgain(later: LookedAt, earlier: LookedAt): boolean {
  return (
    later.identity === earlier.identity &&
    later.officerId === earlier.officerId &&
    later.stars === earlier.stars &&
    later.prompts.join() === earlier.prompts.join() &&
    later.ratedAt.getTime() - earlier.ratedAt.getTime() <= REPEATED_WITHIN_MS
  );
}

const byStaff: Rule = (day, ratings) => {
  const clusters = new Set(ratings.flatMap(({ staff, cluster }) => (staff ? cluster : [])));
  const held = ratings.filter((one) => one.day === day && one.counted && clusters.has(one.cluster));
  return foundIn('staff-linked', held, null);
};

const ofOneCluster: Rule = (day, ratings) => {
  const first = addDays(day, 1 - burstRule.before);
  const recent = ratings.filter((one) => one.day >= first);
  const active = new Set(recent.flatMap((one) => (one.day === day ? one.cluster : [])));
  return [...active].toSorted().flatMap((cluster) =>
    (['praise', 'blame'] as const).flatMap((direction) => {
      const together = recent.filter((one) => one.cluster === cluster && directionOf(one) === direction);
      const identities = new Set(together.flatMap(({ identity }) => identity ?? [])).size;
      if (identities < LEAST_IDENTITIES || together.length < LEAST_OF_A_CLUSTER) return [];
      const held = together.filter(({ counted }) => counted);
      return foundIn('one-cluster', held, direction, { identities });
    }),
  );
};

const inBursts: Rule = (day, ratings) => {
  const earliest = addDays(day, -(burstRule.before + Math.max(...burstRule.spans)));
  const days = new Map<CalendarDate, DayOfRatings>();
  // A unit rated before what is looked at could be rated all the time; a new one only since its first rating.
  const first = ratings.reduce((held, one) => (one.day < held ? one.day : held), day);
  const start = first < earliest ? earliest : first;
  days.set(start, { day: start, praise: 0, middle: 0, blame: 0 });
  for (const rating of ratings) {
    if (rating.day < earliest || !rating.counted) continue;
    const so = days.get(rating.day) ?? { day: rating.day, praise: 0, middle: 0, blame: 0 };
    const kind = directionOf(rating) ?? 'middle';
    days.set(rating.day, { ...so, [kind]: so[kind] + 1 });
  }
  return burstsOn(day, [...days.values()]).flatMap((burst) => heldBy(burst, ratings));
};

function heldBy({ direction, from, to, seen, expected, tail }: Burst, ratings: readonly LookedAt[]): Found[] {
  const held = ratings.filter(
    (one) => one.day >= from && one.day <= to && one.counted && directionOf(one) === direction,
  );
  return foundIn('burst', held, direction, { seen, expected, tail }).map((one) => ({ ...one, from, to }));
}

function directionOf({ stars }: Pick<LookedAt, 'stars'>): BurstDirection | null {
  if (stars >= 4) return 'praise';
  return stars <= 2 ? 'blame' : null;
}

function foundIn(
  kind: FindingKind,
  held: readonly LookedAt[],
  direction: BurstDirection | null,
  figures: Omit<FindingFigures, 'held'> = {},
): Found[] {
  const [first] = held;
  if (first === undefined) return [];
  const days = held.map(({ day }) => day).toSorted();
  return [
    {
      kind,
      direction,
      from: days[0] ?? first.day,
      to: days.at(-1) ?? first.day,
      figures: { ...figures, held: held.length },
      ratingIds: held.map(({ id }) => id),
    },
  ];
}
