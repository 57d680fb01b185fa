import { search } from '@yingshang/shared/contracts/search';
import { useQuery } from './query';
import { call } from './request';
import { useSettled } from './use-settled';

const PAUSE_MS = 250;

/** Units and officers by any word, once typing pauses. */
export function useDirectorySearch(typed: string) {
  const asked = useSettled(typed.trim(), PAUSE_MS);
  return useQuery(asked === '' ? null : `search:::${asked}`, () => call(search, { query: { q: asked } }));
}
