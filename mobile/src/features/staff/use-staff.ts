import type { StaffRole } from '@yingshang/shared/access';
import {
  type Grantee,
  grantRole,
  listStaff,
  resetSecondFactor,
  revokeRole,
} from '@yingshang/shared/contracts/staff';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function useStaffList(unitId: string) {
  return useQuery(`staff:${unitId}`, () => call(listStaff, { params: { id: unitId } }));
}

/** Each change makes every list of staff old. */
async function changed<T>(answer: Promise<T>): Promise<T> {
  const value = await answer;
  forget('staff:');
  return value;
}

export const revoke = (unitId: string, grantId: string) =>
  changed(call(revokeRole, { params: { id: unitId, grantId }, body: {} }));

export const resetFactor = (unitId: string, personId: string) =>
  changed(call(resetSecondFactor, { params: { id: unitId, personId }, body: {} }));

export const grant = (
  unitId: string,
  wanted: { readonly to: Grantee; readonly role: StaffRole; readonly endsOn: string | null },
) => changed(call(grantRole, { params: { id: unitId }, body: wanted }));
