import {
  getApplicationReceipt,
  getOwnApplication,
  listOwnApplications,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';

const KEYS = 'kindergarten-own:';

/** Nothing is asked for while nobody is signed in. */
export function useOwnApplications() {
  const personId = useSession(({ person }) => person?.id);
  return useQuery(personId === undefined ? null : `${KEYS}list:${personId}`, () => call(listOwnApplications));
}

export function useOwnApplication(id: string) {
  return useQuery(id === '' ? null : `${KEYS}one:${id}`, () => call(getOwnApplication, { params: { id } }));
}

/** Its secret is shown, and kept nowhere on this device. */
export function useReceipt(id: string | null) {
  return useQuery(id === null ? null : `${KEYS}receipt:${id}`, () =>
    call(getApplicationReceipt, { params: { id: id ?? '' } }),
  );
}

/** After a write that changed one of them. */
export const forgetOwnApplications = (): void => forget(KEYS);
