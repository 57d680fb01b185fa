const BUCKETS = 512;
const HIGHEST = 2;

/**
 * The `most` numbers of highest worth above 0, the best first, equals in the order given. Thousands are offered and
 * few are taken, so they are counted into buckets by worth before any is sorted. A worth is at most 2.
 */
export function best(
  numbers: readonly number[],
  worthOf: (number: number) => number,
  most: number,
): number[] {
  const worths = new Float64Array(numbers.length);
  const counts = new Uint32Array(BUCKETS + 1);
  for (let at = 0; at < worths.length; at += 1) {
    const worth = worthOf(numbers[at] ?? 0);
    worths[at] = worth;
    if (worth > 0) counts[bucket(worth)] = (counts[bucket(worth)] ?? 0) + 1;
  }
  let lowest = BUCKETS;
  for (let taken = counts[lowest] ?? 0; lowest > 1 && taken < most; taken += counts[lowest] ?? 0) lowest -= 1;
  const kept: { number: number; worth: number }[] = [];
  for (let at = 0; at < worths.length; at += 1) {
    const worth = worths[at] ?? 0;
    if (worth > 0 && bucket(worth) >= lowest) kept.push({ number: numbers[at] ?? 0, worth });
  }
  kept.sort((a, b) => b.worth - a.worth);
  return kept.slice(0, most).map(({ number }) => number);
}

function bucket(worth: number): number {
  return Math.max(1, Math.min(BUCKETS, Math.ceil((worth / HIGHEST) * BUCKETS)));
}
