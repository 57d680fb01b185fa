import { getReputation } from '@yingshang/shared/contracts/reputation';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function useReputation(unitId: string) {
  return useQuery(`reputation:${unitId}`, () => call(getReputation, { params: { id: unitId } }));
}
