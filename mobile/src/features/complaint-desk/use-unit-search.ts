import { search } from '@yingshang/shared/contracts/search';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSettled } from '../../platform/use-settled';

const PAUSE_MS = 250;

/** Units by name, short name or what they do, once typing pauses. */
export function useUnitSearch(typed: string) {
  const asked = useSettled(typed.trim(), PAUSE_MS);
  return useQuery(asked === '' ? null : `search::unit:${asked}`, () =>
    call(search, { query: { q: asked, kind: 'unit' } }),
  );
}
