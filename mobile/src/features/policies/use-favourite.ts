import { dropFavourite, keepFavourite, listFavourites } from '@yingshang/shared/contracts/policies';
import { useState } from 'react';
import { noteSign } from '../../platform/attention';
import { useAskForMessages } from '../../platform/message-grants';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function useFavourites() {
  return useQuery('favourites', () => call(listFavourites));
}

/** Whether this device keeps the policy at hand, whether its reader is reminded of it, and how to change that. */
export function useFavourite(policyId: string) {
  const query = useFavourites();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const item = query.data?.items.find((one) => one.policyId === policyId);
  const kept = item !== undefined;
  const change = async (keeps: boolean) => {
    setBusy(true);
    const answer = keeps
      ? await call(keepFavourite, { body: { policyId } })
      : await call(dropFavourite, { params: { policyId } });
    setBusy(false);
    if (answer.ok && keeps && !kept) noteSign(policyId, 'favourite');
    setProblem(answer.ok ? '' : `${answer.refusal.message}${answer.refusal.advice}`);
    query.reload();
  };
  return {
    kept,
    reminds: item?.reminds ?? false,
    busy: busy || query.state === 'loading',
    problem,
    keep: (): void => void change(true),
    drop: (): void => void change(false),
  };
}

/** The same for a policy that its reader may be told of: asks, beside keeping it, whether WeChat may do so. */
export function useToldFavourite(policyId: string) {
  const favourite = useFavourite(policyId);
  const { ask } = useAskForMessages(['reminder', 'policy']);
  const keep = () => {
    // First, because WeChat asks only in the tap itself.
    void ask('byTheWay');
    favourite.keep();
  };
  return { ...favourite, keep };
}
