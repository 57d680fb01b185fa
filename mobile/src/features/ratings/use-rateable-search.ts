import { search } from '@yingshang/shared/contracts/search';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSettled } from '../../platform/use-settled';

const PAUSE_MS = 250;

/** Units and officers by any word, once typing pauses. */
export function useRateableSearch(typed: string) {
  const asked = useSettled(typed.trim(), PAUSE_MS);
  return useQuery(asked === '' ? null : `search:::${asked}`, () => call(search, { query: { q: asked } }));
}
