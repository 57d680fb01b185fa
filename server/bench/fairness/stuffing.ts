import {
  clustersOf,
  PARTS,
  scoreOfRatings,
  scoringSettings,
  type TiedRating,
} from '@yingshang/shared/scoring';
import { chanceOf } from '../need/chance';

export interface StuffingFigures {
  readonly trials: number;
  /** The most that the score moved, in 1/10,000 star, and what it would have moved without the cap. */
  readonly mostMoved: number;
  readonly mostWithoutCap: number;
}

interface Given extends TiedRating {
  readonly stars: number;
}

const HONEST = 400;
const LINKED = 60;
const [settings] = scoringSettings;

/** 60 identities on a dozen phones and three firms, all tied over one another, at a unit of 400 ratings. */
export function stuffingTrials(trials: number, seed: string): StuffingFigures {
  const figures = { trials, mostMoved: 0, mostWithoutCap: 0 };
  for (let at = 0; at < trials; at += 1) {
    const chance = chanceOf(`${seed} ${at}`);
    const kindness = 1 + chance.below(4);
    const honest = Array.from({ length: HONEST }, (_, one): Given => {
      const stars = Math.min(5, kindness + chance.below(3));
      return { id: `h${one}`, ties: [`person ${one}`, `device ${one}`], stars };
    });
    const given = chance.oneOf([1, 5]);
    const linked = Array.from({ length: LINKED }, (_, one): Given => {
      // The first twelve each bring their phone and meet at the firm; the others borrow one of the phones.
      const ties = [`ordered ${one}`, `phone ${one % 12}`, ...(one < 12 ? [`firm ${one % 3}`] : [])];
      return { id: `x${one}`, ties: one < 3 ? [...ties, 'the one who ordered it'] : ties, stars: given };
    });
    const all = chance.isTrue(0.5) ? [...honest, ...linked] : [...linked, ...honest];
    const before = scoreOf(honest, settings.clusterCap);
    figures.mostMoved = Math.max(figures.mostMoved, Math.abs(scoreOf(all, settings.clusterCap) - before));
    figures.mostWithoutCap = Math.max(figures.mostWithoutCap, Math.abs(scoreOf(all, LINKED) - before));
  }
  return figures;
}

function scoreOf(ratings: readonly Given[], clusterCap: number): number {
  const clusters = clustersOf(ratings);
  const weighed = ratings.map(({ id, stars }) => ({ stars, weight: PARTS, cluster: clusters.get(id) ?? id }));
  return scoreOfRatings(weighed, { ...settings, clusterCap }).score;
}
