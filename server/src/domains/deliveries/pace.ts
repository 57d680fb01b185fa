/** How the process and its database feel, in milliseconds. */
export interface Strain {
  /** How late the event loop comes to what is due, nine times in ten at most. */
  readonly loopMs: number;
  /** How long the database takes to answer that it is there. */
  readonly databaseMs: number;
}

/** Messages a second. */
export const SLOWEST = 5;
const LOOP_BEARS_MS = 40;
const DATABASE_BEARS_MS = 25;

/**
 * The pace for the next moment: somebody's page comes before a million messages. It drops fast under strain and comes
 * back slowly, as TCP does, so that several processes that share a database find a common pace without a word.
 */
export function nextPace(pace: number, { loopMs, databaseMs }: Strain, most: number): number {
  const strain = Math.max(loopMs / LOOP_BEARS_MS, databaseMs / DATABASE_BEARS_MS);
  const next = strain > 1 ? pace * Math.max(0.4, 0.9 / strain) : pace + most / 20;
  return Math.min(most, Math.max(Math.min(SLOWEST, most), next));
}
