/** At most `most` takes within any `seconds`. */
export interface LimitWindow {
  readonly most: number;
  readonly seconds: number;
}

/** Every take is kept as a number of 8 bytes in one row; a budget is for more than this. */
const LARGEST_MOST = 1_000;
/** The privacy notice promises it (see the retention rule). */
const LONGEST_SECONDS = 86_400;

/** @throws for windows that a programmer got wrong. */
export function checkWindows(name: string, windows: readonly LimitWindow[]): void {
  const fits = ({ most, seconds }: LimitWindow) =>
    Number.isInteger(most) && most >= 1 && most <= LARGEST_MOST && seconds > 0 && seconds <= LONGEST_SECONDS;
  if (windows.length === 0 || !windows.every(fits)) throw new Error(`${name} has windows that cannot hold`);
}

/** How long until one more take fits into every window; 0 when it does now. Times in milliseconds. */
export function waitingTime(taken: readonly number[], windows: readonly LimitWindow[], now: number): number {
  const newestFirst = [...taken].sort((a, b) => b - a);
  const waits = windows.map(({ most, seconds }) => {
    const last = newestFirst[most - 1];
    return last === undefined ? 0 : last + seconds * 1_000 - now;
  });
  return Math.max(0, ...waits);
}
