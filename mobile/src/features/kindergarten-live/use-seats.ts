import { getPlaces, getWaitingList } from '@yingshang/shared/contracts/kindergarten-places';
import { ok } from '@yingshang/shared/kernel';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { usePages } from '../../platform/use-pages';

/** What became of the seats of a draw since its result is out. */
export function useSeats(planId: string) {
  return useQuery(`draw-seats:${planId}`, () => call(getPlaces, { params: { planId } }));
}

/** Who waits for a seat of a kindergarten, a page after the other. */
export function useWaitingList(planId: string, at: string) {
  return usePages(`draw-waiting:${planId}:${at}`, async (from) => {
    const page = await call(getWaitingList, { params: { planId, at }, query: { from } });
    return page.ok ? ok({ items: page.value.waiting, next: page.value.next?.toString() ?? null }) : page;
  });
}
