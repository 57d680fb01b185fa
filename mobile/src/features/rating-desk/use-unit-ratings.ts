import { listOfficeRatings } from '@yingshang/shared/contracts/reputation';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { usePages } from '../../platform/use-pages';

export type StarFilter = 'all' | '1' | '2' | '3' | '4' | '5';

/** The unit whose ratings this person may see; of several the first. */
export function useRatedUnit() {
  const roles = useSession(({ person }) => person?.roles);
  const readers = new Set<string>(listOfficeRatings.access.roles);
  return roles?.find(({ role }) => readers.has(role))?.unit ?? null;
}

/** The newest batch first, older ones by and by. */
export function useUnitRatings(unitId: string, filter: StarFilter) {
  return usePages(`unit-ratings:${unitId}:${filter}`, (after) =>
    call(listOfficeRatings, {
      params: { id: unitId },
      query: { stars: filter === 'all' ? undefined : filter, after },
    }),
  );
}
