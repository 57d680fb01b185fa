import type { CappedSums } from './capped-sums';

/** In how many parts the bound is told: finer than the score, because it only puts a list in order. */
export const WILSON_PARTS = 1_000_000;

// z = 1.96 = 49/25.
const Z_SQUARED = { over: 49n * 49n, under: 25n * 25n };

/**
 * The Wilson lower bound of the share of satisfied ratings (p = Σw[stars ≥ 3]/Σw, n = (Σw)²/Σw², z = 1.96), in
 * 1/1,000,000, rounded down; 0 without ratings. Found by asking, not by a root: the bound reaches t exactly when
 * t ≤ p and n·(p − t)² ≥ z²·t·(1 − t), and both can be asked in whole numbers.
 * @example wilsonOf(one rating of five stars) // 206_549
 */
export function wilsonOf(sums: CappedSums): number {
  if (sums.weight.over === 0n) return 0;
  let [reached, missed] = [0, WILSON_PARTS + 1];
  while (missed - reached > 1) {
    const middle = Math.floor((reached + missed) / 2);
    if (reaches(sums, middle)) reached = middle;
    else missed = middle;
  }
  return reached;
}

function reaches({ satisfied, weight, squares }: CappedSums, parts: number): boolean {
  const [t, all] = [BigInt(parts), BigInt(WILSON_PARTS)];
  // (satisfied − t·weight), over the common denominator.
  const above = satisfied.over * weight.under * all - t * weight.over * satisfied.under;
  if (above < 0n) return false;
  const under = satisfied.under * weight.under;
  const left = above * above * squares.under * Z_SQUARED.under;
  return left >= Z_SQUARED.over * t * (all - t) * squares.over * under * under;
}
