/** What an enterprise is sampled by. */
export interface SampledRow {
  readonly position: number;
  /** Enterprises of one stratum are alike before anything else is known of them. */
  readonly stratum: string;
}

export interface WeightedPosition {
  readonly position: number;
  /** How many enterprises it stands for. */
  readonly weight: number;
}

/** Of a rare kind at least so many are kept, where there are so many. */
const LEAST_OF_A_KIND = 40;

/**
 * About `most` positions, each stratum by its share, rare ones beyond it; each position weighs as many rows as it
 * stands for. Ordered by stratum. The same rows give the same sample.
 */
export function stratifiedPositions(rows: readonly SampledRow[], most: number): WeightedPosition[] {
  const strata = new Map<string, number[]>();
  for (const { stratum, position } of rows) {
    const members = strata.get(stratum) ?? [];
    members.push(position);
    strata.set(stratum, members);
  }
  return [...strata]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, positions]) => {
      const share = Math.round((positions.length / rows.length) * most);
      const kept = Math.min(positions.length, Math.max(LEAST_OF_A_KIND, share));
      return positions.slice(0, kept).map((position) => ({ position, weight: positions.length / kept }));
    });
}
