/** Shares of a whole by category; they sum to one over the categories of the city. */
export type Shares = ReadonlyMap<string, number>;

type Weights = ReadonlyMap<string, { readonly weight: number }>;

/**
 * A group's shares, drawn towards those of the wider group around it as if `strength` views spread like the wider
 * group's had been added (the posterior mean of a Dirichlet prior). A group without views is the wider group.
 */
export function drawnTowards(wider: Shares, own: Weights, strength: number): Shares {
  const total = totalOf(own) + strength;
  const share = ([category, around]: readonly [string, number]) =>
    [category, ((own.get(category)?.weight ?? 0) + strength * around) / total] as const;
  return new Map([...wider].map(share));
}

export interface Family {
  /** What the whole family did: the sum of the members. */
  readonly whole: Weights;
  readonly members: readonly Weights[];
}

/** Shares in which all of them are alike. */
export function evenShares(names: readonly string[]): Shares {
  return new Map(names.map((name) => [name, 1 / names.length]));
}

/** Who comes back makes a small group look more unlike the others than it is; nothing is trusted before so many views. */
const LEAST_STRENGTH = 40;
const MOST_STRENGTH = 2000;

/**
 * How strongly members of families are to be drawn towards the whole, learnt from how much the members differ more
 * than chance makes them (moments of the Dirichlet-multinomial). Members that differ by chance only are all drawn in:
 * then cohorts say nothing, and the order is the one of the whole city.
 */
export function strengthOf(families: readonly Family[]): number {
  let excess = 0;
  let possible = 0;
  for (const { whole, members } of families) {
    // One member's deviations are given by the others': the whole was not known beforehand.
    const free = ((members.length - 1) / members.length) * (positive(whole) - 1);
    for (const member of free > 0 ? members : []) {
      excess += deviation(member, whole) - free;
      possible += free * Math.max(totalOf(member) - 1, 0);
    }
  }
  return strengthFrom(excess, possible);
}

/** The same for groups that are drawn towards an even spread, which was known beforehand. */
export function strengthOfEven(groups: readonly Weights[]): number {
  let excess = 0;
  let possible = 0;
  for (const group of groups) {
    const free = group.size - 1;
    const alike = new Map([...group.keys()].map((name) => [name, { weight: 1 }]));
    if (totalOf(group) === 0) continue;
    excess += deviation(group, alike) - free;
    possible += free * Math.max(totalOf(group) - 1, 0);
  }
  return strengthFrom(excess, possible);
}

function strengthFrom(excess: number, possible: number): number {
  // Nothing to learn from: trust the wider group.
  if (possible === 0) return MOST_STRENGTH;
  const likeness = Math.max(excess / possible, 0);
  return Math.min(Math.max(likeness === 0 ? MOST_STRENGTH : 1 / likeness - 1, LEAST_STRENGTH), MOST_STRENGTH);
}

/** Pearson's statistic of a member against the whole. */
function deviation(member: Weights, whole: Weights): number {
  const [total, all] = [totalOf(member), totalOf(whole)];
  let sum = 0;
  for (const [category, { weight }] of whole) {
    const expected = (weight / all) * total;
    if (expected > 0) sum += ((member.get(category)?.weight ?? 0) - expected) ** 2 / expected;
  }
  return sum;
}

function positive(weights: Weights): number {
  return [...weights.values()].filter(({ weight }) => weight > 0).length;
}

function totalOf(weights: Weights): number {
  let total = 0;
  for (const { weight } of weights.values()) total += weight;
  return total;
}
