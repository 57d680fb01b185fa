import { timeOfRound } from '../beacon';
import type { PlanBeacon } from './plan';

/** So long before the public value is there the dice must be on the ledger. */
export const DICE_LEAD_MS = 10 * 60_000;

/** When the named value and each that stands in for it come to be: milliseconds since 1970. */
export function timesOfBeacon(beacon: PlanBeacon): number[] {
  if (beacon.source === 'drand-quicknet') return [beacon.round, ...beacon.fallbacks].map(timeOfRound);
  return [beacon, ...beacon.fallbacks].map(({ drawnAt }) => Date.parse(drawnAt));
}
