/** In a row. Fewer are chance; and each may have taken eight seconds. */
export const TROUBLES_TO_A_BREAKDOWN = 10;
export const MINUTE_PAUSE_MS = 60_000;

const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 10 * 60_000;

/** How long a channel rests that broke down, by how often it did since something arrived. */
export function breakdownPauseMs(breakdowns: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(10, breakdowns));
}
