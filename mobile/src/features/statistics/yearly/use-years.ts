import {
  confirmYear,
  decideYearObjection,
  getOwnYear,
  getUnitYear,
  getYear,
  getYearDesk,
  getYearRules,
  listYears,
  objectToYear,
  openYear,
  proposeYear,
  sendYear,
  signYear,
  type YearObjectionAbout,
} from '@yingshang/shared/contracts/yearly-scores';
import { forget, useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';

export function useYearRules() {
  return useQuery('year-score-rules', () => call(getYearRules, {}));
}

export function useSignedYears() {
  return useQuery('score-years', () => call(listYears, {}));
}

/** `last`: the one that was signed last. */
export function useSignedYear(year: string | null) {
  return useQuery(year === null ? null : `score-year:${year}`, () =>
    call(getYear, { params: { year: year ?? '' } }),
  );
}

export function useUnitYear(id: string, year: string) {
  return useQuery(`unit-year:${id}:${year}`, () => call(getUnitYear, { params: { id, year } }));
}

/** Null for a unit that is not this person's. */
export function useOwnYear(id: string | null, year: string) {
  return useQuery(id === null ? null : `own-year:${id}:${year}`, () =>
    call(getOwnYear, { params: { id: id ?? '', year } }),
  );
}

export function useYearDesk(id: string) {
  return useQuery(`year-desk:${id}`, () => call(getYearDesk, { params: { id } }));
}

/** After every step, also one that was refused: somebody else may have been first. */
export function forgetYears(): void {
  for (const prefix of ['year-desk:', 'own-year:', 'unit-year:', 'score-year']) forget(prefix);
}

interface OfYear {
  readonly id: string;
  readonly year: string;
}

export const confirm = (params: OfYear, revision: number) =>
  call(confirmYear, { params, body: { revision } });

export const object = (
  params: OfYear,
  body: { readonly revision: number; readonly about: YearObjectionAbout; readonly text: string },
  idempotencyKey: string,
) => call(objectToYear, { params, body, idempotencyKey });

export const open = (params: OfYear) => call(openYear, { params });
export const send = (params: OfYear) => call(sendYear, { params });
export const propose = (params: OfYear) => call(proposeYear, { params });
export const sign = (params: OfYear) => call(signYear, { params, body: { agreed: true } });
export const sendBack = (params: OfYear, reason: string, idempotencyKey: string) =>
  call(signYear, { params, body: { agreed: false, reason }, idempotencyKey });

export const decide = (
  { objectionId, ...of }: OfYear & { readonly objectionId: string },
  body: { readonly granted: boolean; readonly leftOut: string[]; readonly reason: string },
  idempotencyKey: string,
) => call(decideYearObjection, { params: { ...of, objectionId }, body, idempotencyKey });
