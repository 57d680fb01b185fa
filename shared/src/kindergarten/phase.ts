import type { PlanContent } from './plan';

/**
 * How far a plan is, by the server's clock. `mending`: what the review desk returned may still be mended.
 * `reviewing`: guardians change nothing any more. `frozen`: the roll is sealed.
 */
export const planPhases = ['upcoming', 'open', 'mending', 'reviewing', 'frozen'] as const;
export type PlanPhase = (typeof planPhases)[number];

export function phaseOfPlan(
  { opensAt, closesAt, mendsUntil }: Pick<PlanContent, 'opensAt' | 'closesAt' | 'mendsUntil'>,
  frozen: boolean,
  now: number,
): PlanPhase {
  if (frozen) return 'frozen';
  if (now < Date.parse(opensAt)) return 'upcoming';
  if (now < Date.parse(closesAt)) return 'open';
  return now < Date.parse(mendsUntil) ? 'mending' : 'reviewing';
}
