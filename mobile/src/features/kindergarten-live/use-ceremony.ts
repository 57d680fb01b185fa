import {
  type CeremonyAction,
  confirmDice,
  confirmValue,
  decideAnnex,
  freezeRoll,
  getCeremony,
  getDrawMinutes,
  getDrawnKindergarten,
  LIVE_POLL_SECONDS,
  proposeAnnex,
  runDrawNow,
  sayValueAbsent,
  sealRoll,
  showThrownDice,
  takeRollBack,
  typeDice,
  typeValue,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { ok } from '@yingshang/shared/kernel';
import { useEffect } from 'react';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export interface DrawPlace {
  readonly id: string;
  readonly planId: string;
}
export type PlainStep = Extract<CeremonyAction['action'], 'seal' | 'draw'>;

const CEREMONY = 'draw-ceremony:';

/** The ceremony as it is now, asked again every few seconds: others take part in it on other devices. */
export function useCeremony({ id, planId }: DrawPlace) {
  const query = useQuery(`${CEREMONY}${id}:${planId}`, async () => {
    const answer = await call(getCeremony, { params: { id, planId } });
    return answer.ok ? ok({ ...answer.value, cameAt: Date.now() }) : answer;
  });
  const { reload } = query;
  useEffect(() => {
    const timer = setInterval(reload, LIVE_POLL_SECONDS * 1_000);
    return () => clearInterval(timer);
  }, [reload]);
  return query;
}

export function useMinutes(planId: string) {
  return useQuery(`draw-minutes:${planId}`, () => call(getDrawMinutes, { params: { planId } }));
}

/** Who was placed where; what was shown once stays so. */
export function useDrawnKindergarten(planId: string, kindergarten: string | null) {
  return useQuery(
    kindergarten === null ? null : `drawn-kindergarten:${planId}:${kindergarten}`,
    () => call(getDrawnKindergarten, { params: { planId, kindergarten: kindergarten ?? '' } }),
    { maxAgeMs: Number.POSITIVE_INFINITY },
  );
}

/** After every step, also one that was refused: somebody else may have been first. */
export const forgetMinutes = (planId: string): void => forget(`draw-minutes:${planId}`);

export const seal = (params: DrawPlace) => call(sealRoll, { params, body: {} });
export const freeze = (params: DrawPlace, root: string) => call(freezeRoll, { params, body: { root } });
export const takeBack = (params: DrawPlace, reason: string, idempotencyKey: string) =>
  call(takeRollBack, { params, body: { reason }, idempotencyKey });
export const showThrown = (params: DrawPlace, digits: string) =>
  call(showThrownDice, { params, body: { digits } });
export const typeThrown = (params: DrawPlace, digits: string) => call(typeDice, { params, body: { digits } });
export const confirmThrown = (params: DrawPlace, digits: string) =>
  call(confirmDice, { params, body: { digits } });
export const typeNumbers = (params: DrawPlace, numbers: string) =>
  call(typeValue, { params, body: { numbers } });
export const confirmNumbers = (params: DrawPlace, numbers: string) =>
  call(confirmValue, { params, body: { numbers } });
export const sayAbsent = (params: DrawPlace, place: number) =>
  call(sayValueAbsent, { params, body: { place } });
export const drawNow = (params: DrawPlace) => call(runDrawNow, { params, body: {} });
export const propose = (
  params: DrawPlace,
  body: { readonly seq: number | null; readonly at: string; readonly reason: string },
) => call(proposeAnnex, { params, body });
export const decide = (params: DrawPlace & { readonly annexId: string }, agreed: boolean) =>
  call(decideAnnex, { params, body: { agreed } });
