import { type Enterprise, leaveEnterprise, listEnterprises } from '@yingshang/shared/contracts/enterprises';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useLastPerson } from './use-last-person';

/** The person's enterprises, and how to give one up. */
export function useMyEnterprises() {
  const { enterprise: chosen, choose } = useSession();
  const person = useLastPerson();
  const query = useQuery(person === undefined ? null : `enterprises:${person}`, () => call(listEnterprises));
  const [refusal, setRefusal] = useState<Refusal>();
  const leave = async ({ id }: Enterprise) => {
    const answer = await call(leaveEnterprise, { params: { id } });
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (answer.ok && chosen?.id === id) choose(null);
    query.reload();
  };
  return { query, chosen, choose, refusal, leave: (enterprise: Enterprise) => void leave(enterprise) };
}
