import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { lessonsOf } from './learn-model';
import type { TrainingSentence } from './training-sentences';

/** Where the learned weights stand in the project. */
export const modelFile = join(__dirname, '../../../shared/src/understanding/learned-weights.ts');

/** The written model as a file of source text. Features hold no sign that would have to be escaped. */
export function modelSource(written: string, learnedFrom: readonly TrainingSentence[]): string {
  if (/[`\\$]/u.test(written)) throw new Error('a sign that needs escaping was learned');
  return `/** Written by \`pnpm bench voice-model write\` from \`server/bench/voice/training\`; never by hand. Sentences: ${digestOf(learnedFrom)}. */
export const learnedWeights = \`${written}\`;
`;
}

/** Tells whether sentences or what is looked at in them changed since, without training anew. */
export const digestOf = (sentences: readonly TrainingSentence[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lessonsOf(sentences)))
    .digest('hex')
    .slice(0, 16);
