import { createHash } from 'node:crypto';
import { drawnOrder } from '@yingshang/shared/draw';
import { keyedOnServer } from '../../src/platform/crypto/hash-on-server';
import { biasedDraws } from './biased-draws';
import { askBattery, type BatteryFigures } from './fairness-battery';

const CHILDREN = 200;
/** Below it a draw counts as biased: fair ones come there once in a thousand series. */
export const ODD = 0.001;

export interface FairnessFigures {
  readonly uniform: BatteryFigures;
  /** The biased draws that the battery did not see; none. */
  readonly missed: readonly string[];
  readonly caught: number;
}

/** Ours before the battery, over fixed seeds, and then the biased ones. */
export function fairnessTrials(draws: number): FairnessFigures {
  const seqs = Array.from({ length: CHILDREN }, (_, at) => at + 1);
  const ours = (round: number) =>
    drawnOrder(createHash('sha256').update(`演示种子 ${round}`).digest(), seqs, keyedOnServer);
  const biased = Object.entries(biasedDraws(CHILDREN));
  const missed = biased
    .filter(([, orderOf]) => askBattery(orderOf, CHILDREN, draws).p > ODD)
    .map(([name]) => name);
  return { uniform: askBattery(ours, CHILDREN, draws), missed, caught: biased.length - missed.length };
}
