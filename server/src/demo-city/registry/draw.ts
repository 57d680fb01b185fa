import { type SeededNumbers, seededNumbers } from '../seeded-numbers';

/** Draws of the usual kinds from a seed; the same seed gives the same draws in the same order. */
export class Draw {
  private readonly numbers: SeededNumbers;

  constructor(seed: string) {
    this.numbers = seededNumbers(seed);
  }

  below(limit: number): number {
    return this.numbers.below(limit);
  }

  /** True so many times in a thousand. */
  perMille(times: number): boolean {
    return this.numbers.below(1000) < times;
  }

  oneOf<T>(choices: readonly T[]): T {
    const chosen = choices[this.numbers.below(choices.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  }

  weighted<T extends { readonly weight: number }>(choices: readonly T[]): T {
    let left = this.numbers.below(choices.reduce((total, { weight }) => total + weight, 0));
    for (const choice of choices) {
      left -= choice.weight;
      if (left < 0) return choice;
    }
    throw new Error('nothing to choose from');
  }

  /** A whole number from `from` to `to`, both included; small ones as likely as great ones are rare. */
  skewed(from: number, to: number): number {
    const part = this.numbers.below(1_000_000) / 1_000_000;
    const drawn = Math.floor((from + 1) * ((to + 2) / (from + 1)) ** part) - 1;
    return Math.min(Math.max(drawn, from), to);
  }

  /** A whole number from `from` to `to`, each as likely. */
  even(from: number, to: number): number {
    return from + this.numbers.below(to - from + 1);
  }
}
