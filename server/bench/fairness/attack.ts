import type { BurstDirection, DayOfRatings } from '@yingshang/shared/scoring';
import { PARTS, scoringSettings } from '@yingshang/shared/scoring';
import type { Chance } from '../need/chance';

/** Ratings ordered by somebody: so many in one direction within a week. */
export interface Attack {
  readonly direction: BurstDirection;
  /** Of the first day, in the unit's days. */
  readonly from: number;
  readonly days: number;
  readonly count: number;
}

/** An attack is worth the name when it moved the score by so much, were it let through (1/10,000 star). */
const WORTH = PARTS / 20;
const LEAST = 10;

/** One that begins on a given day, of the size at which it begins to pay and up to four times that. */
export function attackOn(days: readonly DayOfRatings[], from: number, chance: Chance): Attack {
  const direction = chance.oneOf(['praise', 'blame'] as const);
  const count = Math.max(
    LEAST,
    Math.ceil(sizeThatPays(days.slice(0, from), direction) * (1 + 3 * chance.uniform())),
  );
  return { direction, from, days: 1 + chance.below(7), count };
}

/**
 * Of identities that nothing ties together, else the cap stops them anyway. Each of n ratings moves the mean s of a
 * unit that weighs W by (target − s)/(W + n); solved for n.
 */
function sizeThatPays(before: readonly DayOfRatings[], direction: BurstDirection): number {
  const [{ mu, prior }] = scoringSettings;
  let weight = prior;
  let stars = (prior * mu) / PARTS;
  for (const { praise, middle, blame } of before.slice(-365)) {
    weight += praise + middle + blame;
    // As many of five as of four stars, and of one as of two.
    stars += 4.5 * praise + 3 * middle + 1.5 * blame;
  }
  const way = Math.abs((direction === 'praise' ? 5 : 1) - stars / weight);
  const worth = WORTH / PARTS;
  return way > worth ? (worth * weight) / (way - worth) : Number.POSITIVE_INFINITY;
}

/** The unit's days with the attack in them, spread by chance over its days. */
export function attacked(days: readonly DayOfRatings[], attack: Attack, chance: Chance): DayOfRatings[] {
  const more = new Map<number, number>();
  for (let left = attack.count; left > 0; left -= 1) {
    const at = attack.from + chance.below(attack.days);
    more.set(at, (more.get(at) ?? 0) + 1);
  }
  return days.map((day, at) => ({ ...day, [attack.direction]: day[attack.direction] + (more.get(at) ?? 0) }));
}
