/**
 * The decimal logarithm of how likely chance alone brings `seen` or more where `expected` are expected (Poisson):
 * −6 is one in a million. 0 where no more were seen than expected. Floating point: a finding is stored as an event and
 * never worked out again.
 * @throws RangeError unless seen is a whole number ≥ 0 and expected above 0
 */
export function poissonTail(seen: number, expected: number): number {
  if (!Number.isInteger(seen) || seen < 0) throw new RangeError(`not a count: ${seen}`);
  if (!(expected > 0)) throw new RangeError(`not an expectation: ${expected}`);
  if (seen <= expected) return 0;
  // The first term in logarithms, since it is smaller than any double; those after it as multiples of it.
  let sum = 1;
  let term = 1;
  for (let at = seen + 1; term > sum * Number.EPSILON; at += 1) {
    term *= expected / at;
    sum += term;
  }
  const first = seen * Math.log(expected) - expected - logFactorial(seen);
  return Math.min((first + Math.log(sum)) / Math.LN10, 0);
}

function logFactorial(count: number): number {
  let sum = 0;
  for (let at = 2; at <= count; at += 1) sum += Math.log(at);
  return sum;
}
