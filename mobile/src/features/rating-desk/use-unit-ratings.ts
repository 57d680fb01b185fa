import { listOfficeRatings } from '@yingshang/shared/contracts/reputation';
import { call } from '../../platform/request';
import { usePages } from '../../platform/use-pages';

export type StarFilter = 'all' | '1' | '2' | '3' | '4' | '5';

/** The newest batch first, older ones by and by. */
export function useUnitRatings(unitId: string, filter: StarFilter) {
  return usePages(`unit-ratings:${unitId}:${filter}`, (after) =>
    call(listOfficeRatings, {
      params: { id: unitId },
      query: { stars: filter === 'all' ? undefined : filter, after },
    }),
  );
}
