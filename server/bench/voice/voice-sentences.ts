import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent, OfficerRole, Sentiment } from '@yingshang/shared/understanding';

/**
 * A sentence as a recogniser wrote it down, and what its speaker meant. `first`, `tune` and `further` were looked at while
 * words and weights were chosen (`further` was written and labelled before anything was measured on it); `test`, harder and
 * by another hand like `tune`, never was.
 */
export interface VoiceSentence {
  readonly set: 'first' | 'tune' | 'further' | 'test';
  readonly text: string;
  readonly intent: Intent;
  /** The standard name; null where none is named. */
  readonly unit: string | null;
  readonly officerRole: OfficerRole | null;
  readonly stars: number | null;
  readonly topic: string | null;
  readonly sentiment: Sentiment;
}

export const voiceSets = ['first', 'tune', 'further', 'test'] as const;

export function voiceSentences(): VoiceSentence[] {
  const file = join(__dirname, '../voice-sentences.json');
  return JSON.parse(readFileSync(file, 'utf8')) as VoiceSentence[]; // kept beside, in this shape
}
