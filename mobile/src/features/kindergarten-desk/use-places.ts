import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { decidePlace, listPlaces, type placeGroups } from '@yingshang/shared/contracts/kindergarten-places';
import type { placeDecisions } from '@yingshang/shared/kindergarten-places';
import { forget } from '../../platform/query';
import { call } from '../../platform/request';
import { usePages } from '../../platform/use-pages';

export type PlaceGroup = (typeof placeGroups)[number];
export type PlaceDecision = (typeof placeDecisions)[number];
export type DeskPlace = ResponseOf<typeof listPlaces>['items'][number];

const LISTS = 'places-desk:';

/** A line of the roll at the desk. */
export interface LinePlace {
  readonly id: string;
  readonly planId: string;
  readonly seq: string;
}

export function usePlaces({ id, planId }: Omit<LinePlace, 'seq'>, group: PlaceGroup) {
  return usePages(`${LISTS}${id}:${planId}:${group}`, async (from) => {
    const answer = await call(listPlaces, { params: { id, planId }, query: { group, from } });
    if (!answer.ok) return answer;
    const { next } = answer.value;
    return { ok: true, value: { ...answer.value, next: next === null ? null : String(next) } };
  });
}

/** Also after a decision that was refused: somebody else may have been first. */
export const forgetPlaces = (): void => forget(LISTS);

export const decideAboutPlace = (
  params: LinePlace,
  body: { readonly decision: PlaceDecision; readonly basedOn: number; readonly reason: string },
  idempotencyKey?: string,
) => call(decidePlace, { params, body, idempotencyKey });
