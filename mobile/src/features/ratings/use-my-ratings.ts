import { listMyRatings } from '@yingshang/shared/contracts/ratings';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { usePages } from '../../platform/use-pages';

/** The newest first, older ones by and by. */
export function useMyRatings() {
  const personId = useSession((state) => state.person?.id ?? '');
  return usePages(`my-ratings:${personId}`, (after) => call(listMyRatings, { query: { after } }));
}
