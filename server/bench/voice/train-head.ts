import type { HeadWeights } from '@yingshang/shared/understanding';
import { seededNumbers } from './seeded-numbers';

/** What is learned from: parts that a sentence has, and the class it is of. */
export interface Example {
  readonly features: readonly string[];
  readonly label: string;
}

const ROUNDS = 20;
const RATE = 0.5;
/** Draws weights to zero: without it sentences are learned by heart. */
const DECAY = 2e-4;
const FIRST_SQUARE = 0.1;
/** A part of one sentence alone says nothing of others. */
const LEAST_COUNT = 2;

interface Weights {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

/**
 * Multinomial logistic regression by stochastic descent, with smaller steps for what was seen often (AdaGrad). The order
 * is drawn from a seed: the same examples give the same weights.
 */
export function trainHead(examples: readonly Example[]): HeadWeights {
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const weights = new Map(
    featuresSeenOften(examples).map((feature) => [
      feature,
      {
        values: new Float64Array(classes.length),
        squares: new Float64Array(classes.length).fill(FIRST_SQUARE),
      },
    ]),
  );
  const prepared = examples.map(({ features, label }) => ({
    known: features.flatMap((feature) => weights.get(feature) ?? []),
    scale: 1 / Math.sqrt(Math.max(1, features.length)),
    truth: classes.indexOf(label),
  }));
  const random = seededNumbers(2026);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { known, scale, truth } of shuffled(prepared, random)) {
      const chances = chancesOf(known, scale, classes.length);
      for (const weight of known) step(weight, chances, truth, scale);
    }
  return { classes, weights: new Map([...weights].map(([feature, { values }]) => [feature, values])) };
}

function featuresSeenOften(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= LEAST_COUNT).map(([feature]) => feature);
}

function step({ values, squares }: Weights, chances: Float64Array, truth: number, scale: number): void {
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    const gradient = ((chances[at] ?? 0) - (at === truth ? 1 : 0)) * scale + DECAY * value;
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    values[at] = value - (RATE * gradient) / Math.sqrt(square);
  }
}

function chancesOf(known: readonly Weights[], scale: number, size: number): Float64Array {
  const scores = new Float64Array(size);
  for (const { values } of known)
    for (let at = 0; at < size; at += 1) scores[at] = (scores[at] ?? 0) + (values[at] ?? 0) * scale;
  const most = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const chances = scores.map((score) => Math.exp(score - most));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / all);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
