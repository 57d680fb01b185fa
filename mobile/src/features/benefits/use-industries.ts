import { listIndustries } from '@yingshang/shared/contracts/city';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

/** The classification changes with a pack, not with a visit. */
const AGE_MS = 600_000;

/** Sections, divisions and everyday words; with `words` also what they find. */
export function useIndustries(words: string) {
  return useQuery(
    `industries:${words}`,
    () => call(listIndustries, words === '' ? undefined : { query: { q: words } }),
    { maxAgeMs: AGE_MS },
  );
}
