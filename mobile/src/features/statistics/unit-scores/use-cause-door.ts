import { listOfficeRatings } from '@yingshang/shared/contracts/reputation';
import { listScoreCases, type UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { goTo } from '../../../platform/navigate';
import { useUnitOf } from '../../../platform/own-unit';
import { useSession } from '../../../platform/session';
import { type Cause, isComplaintCause, starsOf } from './cause-words';
import { useHoldsIn } from './use-unit-scores';

export type CauseDoor = (cause: Cause) => (() => void) | undefined;

/**
 * Where the cases of a cause are, for whoever looks: ratings in the office's list or on the public page, complaints for
 * the unit and its supervisors alone. Undefined where nothing may be seen.
 */
export function useCauseDoor(id: string, month: UnitMonth['month']): CauseDoor {
  const isOwnOffice = useUnitOf(listOfficeRatings.access.roles)?.id === id;
  const holdsHere = useHoldsIn(id, listScoreCases.access.roles);
  // Whether the unit lies below theirs the server knows.
  const supervises = useSession(
    ({ person }) => person?.roles.some(({ role }) => role === 'supervisor') ?? false,
  );
  return (cause) => {
    if (cause === 'prior') return () => goTo('scoreFormula');
    if (isComplaintCause(cause))
      return holdsHere || supervises ? () => goTo('scoreCases', { id, month, cause }) : undefined;
    const stars = starsOf(cause) ?? undefined;
    return isOwnOffice ? () => goTo('unitRatings', { stars }) : () => goTo('reputation', { id });
  };
}
