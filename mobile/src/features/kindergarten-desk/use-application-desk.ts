import {
  type DeskApplication,
  decideApplication,
  getApplication,
  listApplications,
  openApplicationPhoto,
  revealChildren,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { usePages } from '../../platform/use-pages';

const LISTS = 'application-desk:list:';
const ONES = 'application-desk:one:';

export type DeskState = Exclude<DeskApplication['state'], 'draft'>;

export interface ApplicationPlace {
  readonly id: string;
  readonly applicationId: string;
}

export function useApplications(unitId: string, planId: string, state: DeskState) {
  return usePages(`${LISTS}${unitId}:${planId}:${state}`, (after) =>
    call(listApplications, { params: { id: unitId }, query: { planId, state, after } }),
  );
}

export function useApplication({ id, applicationId }: ApplicationPlace) {
  return useQuery(`${ONES}${id}:${applicationId}`, () =>
    call(getApplication, { params: { id, applicationId } }),
  );
}

/** The longest waiting one, or the one behind `after`; null where none waits. */
export async function nextWaiting(unitId: string, planId: string, after?: string): Promise<string | null> {
  const answer = await call(listApplications, {
    params: { id: unitId },
    query: { planId, state: 'sent', after },
  });
  return answer.ok ? (answer.value.items[0]?.id ?? null) : null;
}

/** Also of a decision that was refused: a guardian may have changed it, or somebody else was first. */
export function forgetApplications(): void {
  forget(LISTS);
  forget(ONES);
}

export const accept = (params: ApplicationPlace, basedOn: number) =>
  call(decideApplication, { params, body: { decision: 'accepted', basedOn } });

export const giveBack = (params: ApplicationPlace, basedOn: number, reason: string, idempotencyKey: string) =>
  call(decideApplication, { params, body: { decision: 'returned', basedOn, reason }, idempotencyKey });

export const reveal = (params: ApplicationPlace) => call(revealChildren, { params, body: {} });

export const openPhoto = (params: ApplicationPlace & { readonly photoId: string }) =>
  call(openApplicationPhoto, { params, body: {} });
