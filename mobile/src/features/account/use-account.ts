import {
  endMySession,
  endOtherSessions,
  getDeviceRecords,
  getMyAccount,
  listMySessions,
  planErasure,
} from '@yingshang/shared/contracts/my-data';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';

const keyFor = (what: string, personId: string | undefined) =>
  personId === undefined ? null : `${what}:${personId}`;

const usePersonId = () => useSession((session) => session.person?.id);

/** Who I am here; asks for nothing while nobody is signed in. */
export function useAccount() {
  return useQuery(keyFor('account', usePersonId()), () => call(getMyAccount));
}

export function useSessions() {
  return useQuery(keyFor('my-sessions', usePersonId()), () => call(listMySessions));
}

export const endSession = (id: string) => call(endMySession, { params: { id } });
export const endOthers = () => call(endOtherSessions);

export function useErasurePlan() {
  return useQuery(keyFor('erasure', usePersonId()), () => call(planErasure));
}

export function useDeviceRecords() {
  return useQuery('device-records', () => call(getDeviceRecords));
}
