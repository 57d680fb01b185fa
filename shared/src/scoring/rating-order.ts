import type { RatingScore } from './rating-score';

export interface ScoredUnit {
  readonly unitId: string;
  readonly score: RatingScore;
}

/**
 * The list by ratings alone: by the lower bound, then the score, then the unit's id, so that it never depends on who
 * came first. Units with too few ratings have no place in it; they are listed apart, without an order.
 */
export function orderByRatings<Unit extends ScoredUnit>(
  units: readonly Unit[],
): { readonly ranked: readonly Unit[]; readonly unranked: readonly Unit[] } {
  return {
    ranked: units.filter(({ score }) => score.ranked).toSorted(better),
    unranked: units.filter(({ score }) => !score.ranked).toSorted((a, b) => byId(a, b)),
  };
}

const better = (a: ScoredUnit, b: ScoredUnit) =>
  b.score.wilson - a.score.wilson || b.score.score - a.score.score || byId(a, b);
// By code units: the same under every locale.
const byId = (a: ScoredUnit, b: ScoredUnit) => (a.unitId < b.unitId ? -1 : Number(a.unitId > b.unitId));
