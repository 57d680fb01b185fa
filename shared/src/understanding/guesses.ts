import type { Guess } from './utterance';

/** Guesses whose confidences add up to one, the likeliest first. */
export function guesses<Value>(
  scored: readonly { readonly value: Value; readonly score: number; readonly heard: readonly string[] }[],
  sureness = 1,
): Guess<Value>[] {
  const most = Math.max(...scored.map(({ score }) => score));
  const weights = scored.map(({ score }) => Math.exp((score - most) * sureness));
  const all = weights.reduce((sum, one) => sum + one, 0);
  return scored
    .map(({ value, heard }, at) => ({ value, heard, confidence: (weights[at] ?? 0) / all }))
    .sort((a, b) => b.confidence - a.confidence);
}
