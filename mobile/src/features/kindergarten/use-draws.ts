import { getLiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { listOwnResults } from '@yingshang/shared/contracts/kindergarten-results';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';

/** How far the draw of a plan is; nothing is asked for a plan whose roll is not sealed. */
export function useDraw(planId: string, isFrozen: boolean) {
  return useQuery(isFrozen ? `kindergarten-draw:${planId}` : null, () =>
    call(getLiveDraw, { params: { planId } }),
  );
}

/** What came out for one's own applications; nothing while nobody is signed in. */
export function useOwnResults(isFrozen: boolean) {
  const personId = useSession(({ person }) => person?.id);
  const key = isFrozen && personId !== undefined ? `kindergarten-own:results:${personId}` : null;
  return useQuery(key, () => call(listOwnResults));
}
