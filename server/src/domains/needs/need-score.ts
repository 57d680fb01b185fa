import type { Shares } from './shrinkage';

/** What the order reads of a policy. */
export interface NeededPolicy {
  readonly id: string;
  readonly category: string;
  readonly categoryName: string;
  /** Days until its window or validity ends, while it is closing soon; else null. */
  readonly daysLeft: number | null;
  readonly benefit: {
    readonly kind: string;
    readonly maxAmountYuan: number | null;
    readonly maxAmountBasis: string | null;
  };
}

/** How the enterprise's attention is likely spread over the categories: like its cohort's, and after its own. */
export interface Interest {
  /** How the policies themselves are spread: a category with many is opened often by chance alone. */
  readonly supply: Shares;
  readonly cohort: Shares;
  readonly own: Shares;
  /** By policy: how much the city looks at it, in shares of an even spread within its category. */
  readonly leads: Shares;
}

/** Points of each signal; the sum orders the list. docs/domains/needs.md says why these. */
export interface NeedScore {
  readonly urgency: number;
  readonly size: number;
  readonly cohort: number;
  readonly own: number;
  readonly city: number;
  readonly total: number;
}

/** Days left and points. Three days before the end it is more than all else together can make up for. */
const URGENCY: readonly (readonly [days: number, points: number])[] = [
  [3, 110],
  [7, 46],
  [15, 10],
];
const MOST_SIZE = 15;
const KIND = { least: -25, most: 40 };
const COHORT = { least: -25, most: 30 };
const OWN = { least: -10, most: 20 };
const CITY = { least: -12, most: 16 };
/** Points for every doubling of a share over what chance gives. */
const DOUBLING = 10;

export function needScore(policy: NeededPolicy, interest: Interest): NeedScore {
  const urgency = urgencyOf(policy.daysLeft);
  const size = sizeOf(policy.benefit);
  const liked = interestOf(policy, interest);
  // The policy's own part stands outside the limits of its kind, so that they never change the order within a kind.
  const total = urgency + size + within(KIND.least, liked.cohort + liked.own, KIND.most) + liked.city;
  // In thousandths, so that the last digits of a sum never decide.
  return { urgency, size, ...liked, total: Math.round(total * 1000) };
}

/** Between the named days in a straight line. */
function urgencyOf(daysLeft: number | null): number {
  if (daysLeft === null || daysLeft < 0) return 0;
  const next = URGENCY.findIndex(([days]) => days >= daysLeft);
  const [end, before] = [URGENCY[next], URGENCY[next - 1]];
  if (end === undefined) return 0;
  if (before === undefined) return end[1];
  return before[1] + ((daysLeft - before[0]) / (end[0] - before[0])) * (end[1] - before[1]);
}

/** Nothing to be had in money: a service, a right, a title. */
const WITHOUT_MONEY = new Set(['service', 'streamline', 'rights', 'qualification', 'procurement', 'land']);
/** The amount is what may be borrowed, not what is given. */
const BORROWED = new Set(['loan', 'guarantee']);

export function isGiven(kind: string): boolean {
  return !BORROWED.has(kind);
}

/** 3 points for every tenfold of the sum from 100 yuan on; where no sum is known, what its kind is worth in general. */
function sizeOf({ kind, maxAmountYuan }: NeededPolicy['benefit']): number {
  if (maxAmountYuan !== null && isGiven(kind))
    return within(0, 3 * Math.log10(maxAmountYuan / 100), MOST_SIZE);
  return WITHOUT_MONEY.has(kind) ? 3 : 6;
}

function interestOf({ id, category }: NeededPolicy, interest: Interest) {
  const chance = interest.supply.get(category) ?? 0;
  const cohort = within(COHORT.least, lift(interest.cohort.get(category), chance), COHORT.most);
  return {
    cohort,
    own: within(OWN.least, lift(interest.own.get(category), chance) - cohort, OWN.most),
    city: within(CITY.least, lift(interest.leads.get(id), 1), CITY.most),
  };
}

function lift(share: number | undefined, chance: number): number {
  return share === undefined || share <= 0 || chance <= 0 ? 0 : DOUBLING * Math.log2(share / chance);
}

function within(least: number, value: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
