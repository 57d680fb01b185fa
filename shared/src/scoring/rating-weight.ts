import { PARTS, type ScoringSettings } from './settings';

/**
 * What a rating weighs for good from the moment it is given, in 1/10,000; 0 is heard and answered and moves no score.
 * Null: not taken any more, a counter's code is the way. `before`: ratings without proof by the same rater of the same
 * unit within `settings.unproven.days`. DOMAIN: proof of service weighs; without it once a person, unit and 30 days.
 * @example weightOf({ proof: true, before: 0 }, settings) // 10_000
 */
export function weightOf(
  { proof, before }: { readonly proof: boolean; readonly before: number },
  { weights, unproven }: Pick<ScoringSettings, 'weights' | 'unproven'>,
): number | null {
  if (proof) return weights.proven;
  if (before >= unproven.heard) return null;
  return before < unproven.counted ? weights.unproven : 0;
}

const SHARES: Readonly<Record<number, string>> = { 2500: '四分之一条', 3333: '三分之一条', 5000: '半条' };

/**
 * A weight in 1/10,000 of a rating, as people say it.
 * @example weightWords(2_500) // 四分之一条
 */
export function weightWords(weight: number): string {
  return SHARES[weight] ?? `${weight / PARTS}条`;
}
