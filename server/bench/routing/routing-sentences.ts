import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `named` sentences name their unit, as a recogniser wrote them down. `tune` and `test` name none: `tune` was looked
 * at while the words and weights were chosen, `test` was written by another hand and never was.
 */
export interface RoutingSentence {
  readonly set: 'named' | 'tune' | 'test';
  readonly text: string;
  readonly district: string | null;
  /** The unit that it is for. */
  readonly unit: string;
}

export const sentenceSets = ['named', 'tune', 'test'] as const;

export function routingSentences(): RoutingSentence[] {
  const file = join(__dirname, '../routing-sentences.json');
  return JSON.parse(readFileSync(file, 'utf8')) as RoutingSentence[]; // kept beside, in this shape
}
