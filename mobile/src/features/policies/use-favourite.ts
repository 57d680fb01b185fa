import { dropFavourite, keepFavourite, listFavourites } from '@yingshang/shared/contracts/policies';
import { useState } from 'react';
import { noteSign } from '../../platform/attention';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function useFavourites() {
  return useQuery('favourites', () => call(listFavourites));
}

/** Whether this device keeps the policy at hand, and how to change that. */
export function useFavourite(policyId: string) {
  const query = useFavourites();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const kept = query.data?.items.some((item) => item.policyId === policyId) ?? false;
  const toggle = async () => {
    setBusy(true);
    const answer = kept
      ? await call(dropFavourite, { params: { policyId } })
      : await call(keepFavourite, { body: { policyId } });
    setBusy(false);
    if (answer.ok && !kept) noteSign(policyId, 'favourite');
    setProblem(answer.ok ? '' : `${answer.refusal.message}${answer.refusal.advice}`);
    query.reload();
  };
  return { kept, busy: busy || query.state === 'loading', problem, toggle: () => void toggle() };
}
