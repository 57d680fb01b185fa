import { seededNumbers } from '../../src/demo-city/seeded-numbers';

/** Chance that depends on its seed only. */
export interface Chance {
  /** From 0 to under 1. */
  uniform(): number;
  normal(): number;
  isTrue(probability: number): boolean;
  below(limit: number): number;
  oneOf<T>(choices: readonly T[]): T;
}

export function chanceOf(seed: string): Chance {
  const numbers = seededNumbers(seed);
  const uniform = () => numbers.below(2 ** 32) / 2 ** 32;
  const below = (limit: number) => numbers.below(limit);
  return {
    uniform,
    below,
    // Box–Muller.
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
    isTrue: (probability) => uniform() < probability,
    oneOf(choices) {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
  };
}
