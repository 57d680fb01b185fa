import { listMyOccasions } from '@yingshang/shared/contracts/occasions';
import { useQuery } from './query';
import { call } from './request';
import { useSession } from './session';

/** Visits that this person, or this device, can still rate. A write that changes them forgets `occasions`. */
export function useOpenVisits() {
  const personId = useSession((session) => session.person?.id ?? '');
  return useQuery(`occasions:${personId}`, () => call(listMyOccasions));
}
