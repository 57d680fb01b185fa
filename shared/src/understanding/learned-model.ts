import type { SpokenSign } from '../routing';
import { isWritten, spokenFeatures } from './spoken-features';

/** What the heads of the model decide. */
const learnedSlots = ['intent', 'topic', 'sentiment'] as const;
export type LearnedSlot = (typeof learnedSlots)[number];

/** Class of a sentence that names no matter. */
export const NO_TOPIC = '-';

/** How likely each class is, and what in the sentence spoke for it. */
export interface Learned {
  /** Natural logarithm of the probability, not below `LEAST`; `LEAST` of a class that is not known. */
  likelihood(label: string): number;
  /** The few written parts that spoke most for it; none where nothing did. */
  heard(label: string): string[];
}

/** Below this all are as unlikely. */
export const LEAST = -6;
const MOST_HEARD = 3;
/** Features hold no space: they are signs, or words of other letters. */
const ENTRIES_A_LINE = 100;
/** Numbers of a weight, from the least to the most; the middle one would be none, and is not written. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = DIGITS.length / 2;
/** Weights of fewer steps are left out: they are most of the file and change no answer. */
const LEAST_STEPS = 2;

interface Head {
  readonly classes: readonly string[];
  /** What one step of a weight is worth. */
  readonly step: number;
  /** By feature: class, weight, class, weight … */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/**
 * Linear models over what was said, one for each slot, with weights learned from sentences that we made up
 * (`server/bench/voice/training`). Each decision is a sum of weights of parts of the sentence, and can name them.
 */
export class LearnedModel {
  private constructor(private readonly heads: ReadonlyMap<LearnedSlot, Head>) {}

  /** Reads what {@link writeModel} wrote. */
  static read(written: string): LearnedModel {
    const [names = '', ...lines] = written.trim().split('\n');
    const heads = names.split('\t').map((one) => one.split(' '));
    const weights = heads.map(() => new Map<string, number[]>());
    for (const entry of lines.flatMap((line) => line.split(' '))) {
      const [feature = '', ...ofHeads] = entry.split('\t');
      for (const [at, digits] of ofHeads.entries())
        if (digits !== '') weights[at]?.set(feature, numbersOf(digits));
    }
    return new LearnedModel(
      new Map(
        learnedSlots.map((slot, at) => {
          const [step, ...classes] = heads[at] ?? [];
          return [slot, { classes, step: Number(step), weights: weights[at] ?? new Map<string, number[]>() }];
        }),
      ),
    );
  }

  /** What each slot likely is. */
  of(
    sentence: readonly SpokenSign[],
    traits: readonly string[] = [],
  ): Readonly<Record<LearnedSlot, Learned>> {
    const features = spokenFeatures(sentence, traits);
    const learned = (slot: LearnedSlot) => learnedOf(this.heads.get(slot), features);
    return { intent: learned('intent'), topic: learned('topic'), sentiment: learned('sentiment') };
  }
}

const numbersOf = (digits: string) =>
  Array.from(digits, (digit, at) => DIGITS.indexOf(digit) - (at % 2 === 0 ? 0 : MIDDLE));

function learnedOf(head: Head | undefined, features: readonly string[]): Learned {
  if (head === undefined) return { likelihood: () => LEAST, heard: () => [] };
  const { classes, step, weights } = head;
  const scale = step / Math.sqrt(Math.max(1, features.length));
  const scores = classes.map(() => 0);
  const known = features.flatMap((feature) => {
    const numbers = weights.get(feature);
    return numbers === undefined ? [] : [{ feature, numbers }];
  });
  for (const { numbers } of known)
    for (let at = 0; at < numbers.length; at += 2)
      scores[numbers[at] ?? 0] = (scores[numbers[at] ?? 0] ?? 0) + (numbers[at + 1] ?? 0) * scale;
  const most = Math.max(...scores);
  const all = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return {
    likelihood: (label) =>
      Math.max(LEAST, (scores[classes.indexOf(label)] ?? Number.NEGATIVE_INFINITY) - all),
    heard: (label) => strongestParts(known, classes.indexOf(label)),
  };
}

/** Written parts only, and none that is inside another one. */
function strongestParts(
  known: readonly { readonly feature: string; readonly numbers: readonly number[] }[],
  at: number,
): string[] {
  const parts = known
    .filter(({ feature }) => feature.length > 1 && isWritten(feature))
    .map(({ feature, numbers }) => ({ feature, weight: weightOf(numbers, at) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ feature }) => feature);
  const apart = parts.filter((part, own) => !parts.slice(0, own).some((other) => other.includes(part)));
  return apart.slice(0, MOST_HEARD);
}

function weightOf(numbers: readonly number[], at: number): number {
  for (let pair = 0; pair < numbers.length; pair += 2)
    if (numbers[pair] === at) return numbers[pair + 1] ?? 0;
  return 0;
}

/** Weights of one slot before they are written: for each feature a number a class. */
export interface HeadWeights {
  readonly classes: readonly string[];
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
}

/** The largest weight takes all the steps there are; what rounds to none is left out. */
export function writeModel(heads: Readonly<Record<LearnedSlot, HeadWeights>>): string {
  const steps = learnedSlots.map((slot) => stepOf(heads[slot]));
  const features = [...new Set(learnedSlots.flatMap((slot) => [...heads[slot].weights.keys()]))].sort();
  const names = learnedSlots.map((slot, at) => [steps[at], ...heads[slot].classes].join(' ')).join('\t');
  const entries = features.flatMap((feature) => {
    const ofHeads = learnedSlots.map((slot, at) =>
      digitsOf(heads[slot].weights.get(feature), steps[at] ?? 1),
    );
    return ofHeads.every((digits) => digits === '') ? [] : [[feature, ...ofHeads].join('\t')];
  });
  const lines = Array.from({ length: Math.ceil(entries.length / ENTRIES_A_LINE) }, (_, at) =>
    entries.slice(at * ENTRIES_A_LINE, (at + 1) * ENTRIES_A_LINE).join(' '),
  );
  return [names, ...lines, ''].join('\n');
}

function stepOf({ weights }: HeadWeights): number {
  let most = 0;
  for (const ofClasses of weights.values())
    for (let at = 0; at < ofClasses.length; at++) most = Math.max(most, Math.abs(ofClasses[at] ?? 0));
  return Number((most / (MIDDLE - 1)).toPrecision(3));
}

function digitsOf(weights: ArrayLike<number> | undefined, step: number): string {
  let digits = '';
  for (let at = 0; at < (weights?.length ?? 0); at++) {
    const steps = Math.max(1 - MIDDLE, Math.min(MIDDLE - 1, Math.round((weights?.[at] ?? 0) / step)));
    if (Math.abs(steps) >= LEAST_STEPS) digits += `${DIGITS[at] ?? ''}${DIGITS[steps + MIDDLE] ?? ''}`;
  }
  return digits;
}
