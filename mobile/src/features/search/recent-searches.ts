import * as z from 'zod/mini';
import { stored } from '../../platform/storage';

const MOST_KEPT = 8;

/** What was looked for and led somewhere, the last first. On this device only. */
const kept = stored<string[]>('recent-searches', 1, z.array(z.string()), []);

export const recentSearches = kept.read;
export const forgetSearches = kept.clear;

export function rememberSearch(words: string): void {
  kept.write(withNewest(kept.read(), words.trim()));
}

/** The newest first, each once, empty words never. */
export function withNewest(former: readonly string[], words: string): string[] {
  if (words === '') return [...former];
  return [words, ...former.filter((one) => one !== words)].slice(0, MOST_KEPT);
}
