import {
  type Interest,
  listInterests,
  recordInterest,
  withdrawInterest,
} from '@yingshang/shared/contracts/benefits';
import type { Outcome, Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { noteSign } from '../../platform/attention';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { scrollToTop } from '../../platform/scroll';

/** The interest of this device in one policy: whether it is recorded, and how to record or take it back. */
export function useInterest(policyId: string) {
  const query = useQuery('interests', () => call(listInterests));
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const settle = async (work: Promise<Outcome<unknown>>) => {
    setBusy(true);
    const outcome = await work;
    setBusy(false);
    setRefusal(outcome.ok ? null : outcome.refusal);
    query.reload();
    // The state of the interest stands on top.
    scrollToTop();
  };
  const recorded: Interest | undefined = query.data?.items.find((item) => item.policyId === policyId);
  return {
    recorded,
    busy: busy || query.state === 'loading',
    refusal,
    record: () => void settle(record(policyId)),
    withdraw: () => void settle(call(withdrawInterest, { params: { policyId } })),
  };
}

async function record(policyId: string): Promise<Outcome<Interest>> {
  const outcome = await call(recordInterest, { body: { policyId } });
  if (outcome.ok) noteSign(policyId, 'intent');
  return outcome;
}
