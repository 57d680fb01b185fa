import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { listUnits } from '@yingshang/shared/contracts/service-cards';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

type Place = NonNullable<Parameters<typeof call<typeof listUnits>>[1]>['query'];
type Units = ResponseOf<typeof listUnits>['items'];

/** Names of a place are a few dozen: all of them, page after page. */
export function useUnits(place: NonNullable<Place>) {
  return useQuery(`units:${JSON.stringify(place)}`, () => allUnits(place));
}

async function allUnits(place: NonNullable<Place>): Promise<Outcome<Units>> {
  const units: Units = [];
  for (let after: string | undefined; ; ) {
    const page = await call(listUnits, { query: { ...place, after } });
    if (!page.ok) return page;
    units.push(...page.value.items);
    if (page.value.next === null) return ok(units);
    after = page.value.next;
  }
}
