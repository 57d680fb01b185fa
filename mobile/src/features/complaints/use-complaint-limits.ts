import { getComplaintLimits } from '@yingshang/shared/contracts/complaints';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

/** A city changes them when its operator loads a pack. */
const LIMITS_AGE_MS = 300_000;

export function useComplaintLimits() {
  return useQuery('complaint-limits', () => call(getComplaintLimits), { maxAgeMs: LIMITS_AGE_MS });
}
