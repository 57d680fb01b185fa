import {
  getObjectionWindow,
  objectToScore,
  type ScoreCase,
  type ScoreObjection,
} from '@yingshang/shared/contracts/unit-scores';
import type { ComplaintCause } from '@yingshang/shared/unit-scores';
import { goTo } from '../../../platform/navigate';
import { objectionTo } from './case-words';
import { useHoldsIn, useObjectionWindow } from './use-unit-scores';

export interface CaseDoors {
  readonly open?: () => void;
  readonly object?: () => void;
  readonly objection?: ScoreObjection;
}

interface CausePlace {
  readonly id: string;
  readonly month: string;
  readonly cause: ComplaintCause;
}

/** What may be done with a case: its own desk opens it, the lead objects while the window is open, once. */
export function useCaseDoors({ id, month, cause }: CausePlace): (one: ScoreCase) => CaseDoors {
  const isDesk = useHoldsIn(id, getObjectionWindow.access.roles);
  const leads = useHoldsIn(id, objectToScore.access.roles);
  const { data } = useObjectionWindow(isDesk ? { id, month } : null);
  return (one) => {
    const objection = objectionTo(data?.items ?? [], one, cause);
    const mayObject = leads && data?.open === true && one.faulty && !one.struck && objection === undefined;
    const { kind, caseId, on, number } = one;
    return {
      open: isDesk && one.open ? () => openCase(id, one) : undefined,
      object: mayObject
        ? () =>
            goTo('objectToScore', { id, month, cause, kind, case: caseId, on, number: number ?? undefined })
        : undefined,
      objection,
    };
  };
}

function openCase(unit: string, { kind, caseId }: ScoreCase): void {
  if (kind === 'complaint') goTo('unitComplaint', { id: caseId, unit });
  else goTo('unitFollowUp', { id: caseId });
}
