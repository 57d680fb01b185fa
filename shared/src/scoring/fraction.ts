/** An exact fraction; `under` is above 0. Sums of many need no common order: they are the same number whatever it was. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const whole = (value: bigint): Fraction => ({ over: value, under: 1n });

export function plus(one: Fraction, other: Fraction): Fraction {
  if (one.under === other.under) return { over: one.over + other.over, under: one.under };
  return lowest({
    over: one.over * other.under + other.over * one.under,
    under: one.under * other.under,
  });
}

/**
 * The nearest whole number, halves away from zero; the one place where a score is rounded.
 * @example rounded({ over: 5n, under: 2n }) // 3n
 */
export function rounded({ over, under }: Fraction): bigint {
  if (over < 0n) return -rounded({ over: -over, under });
  return (2n * over + under) / (2n * under);
}

function lowest({ over, under }: Fraction): Fraction {
  const by = commonDivisor(over < 0n ? -over : over, under);
  return { over: over / by, under: under / by };
}

function commonDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
