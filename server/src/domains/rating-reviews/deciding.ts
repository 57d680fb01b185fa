import type { RoleGrant } from '@yingshang/shared/access';
import { type DecisionGround, removingGrounds, restoringGrounds } from '@yingshang/shared/contracts/fairness';
import { LONGEST_REASON } from '@yingshang/shared/contracts/rating-reviews';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { noReason, tooLong, wrongGround } from './rating-reviews.refusals';

export type DecisionOutcome = 'restored' | 'removed' | 'kept';

/** The units at or below a unit that was rated, and those at or above it. */
export interface RatedPlace {
  readonly unitId: string;
  readonly within: readonly string[];
  readonly above: readonly string[];
}

/**
 * Whether a body that is not rated decides: the desk stands strictly above the unit, and whoever sits at it has no role
 * in the unit or below it, whatever else they are.
 */
export function mayDecide(deskUnitId: string, roles: readonly RoleGrant[], rated: RatedPlace): boolean {
  if (deskUnitId === rated.unitId || !rated.above.includes(deskUnitId)) return false;
  return !roles.some(({ unitId }) => unitId === rated.unitId || rated.within.includes(unitId));
}

/** A ground that fits what is done, and words that say why; the words with personal data masked. */
export function checkedReason(
  outcome: DecisionOutcome,
  standing: 'counted' | 'quarantined' | 'removed',
  { ground, reason }: { readonly ground: DecisionGround; readonly reason: string },
): Outcome<{ readonly ground: DecisionGround; readonly reason: string }> {
  // What is kept is kept on the ground on which it stands: a removed one stays removed, another stays counted.
  const removes = outcome === 'removed' || (outcome === 'kept' && standing === 'removed');
  const fitting: readonly DecisionGround[] = removes ? removingGrounds : restoringGrounds;
  if (!fitting.includes(ground)) return wrongGround();
  const words = reason.trim();
  if (words === '') return noReason();
  if ([...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(words)].length > LONGEST_REASON)
    return tooLong('reason', LONGEST_REASON);
  return ok({ ground, reason: maskPersonalWords(words) });
}
