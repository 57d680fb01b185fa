import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import { useOwnResults } from './use-draws';
import type { Found } from './use-look-up';
import { useReceipt } from './use-own-applications';

/** What came out for an application, once it is released; null before. */
export function useOwnResult({ id, plan }: OwnApplication): Found | null {
  const { data } = useOwnResults(plan.phase === 'frozen');
  const result = data?.results.find(({ applicationId }) => applicationId === id)?.result;
  const receipt = useReceipt(result === undefined ? null : id).data;
  if (result === undefined) return null;
  const salts = receipt?.children.map(({ salt }) => salt);
  return {
    result,
    receipt: receipt === undefined || salts === undefined ? null : { planId: receipt.planId, salts },
    child: null,
  };
}
