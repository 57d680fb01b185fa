const FIRST_MS = 5_000;
const LONGEST_MS = 15 * 60_000;

/**
 * How long to wait after an attempt that had no effect: twice as long each time, up to a quarter of an hour. `chance`
 * (0 to 1) spreads those who were turned away together over half of it.
 */
export function backOffMs(attempts: number, chance: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(20, Math.max(0, attempts - 1)));
  return Math.round(longest / 2 + (longest / 2) * chance);
}

/** The same for a message whenever it is asked, and even over all of them: ids of people are random. */
export function chanceOf(personId: string): number {
  return Number.parseInt(personId.slice(-6), 16) / 0x1000000;
}
