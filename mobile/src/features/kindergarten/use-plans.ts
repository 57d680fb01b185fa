import { getPlan, listPlans } from '@yingshang/shared/contracts/kindergarten-plans';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export const usePlans = () => useQuery('kindergarten-plans', () => call(listPlans));

/** Null while it is not known which one. */
export function usePlan(planId: string | null) {
  return useQuery(planId === null ? null : `kindergarten-plan:${planId}`, () =>
    call(getPlan, { params: { planId: planId ?? '' } }),
  );
}
