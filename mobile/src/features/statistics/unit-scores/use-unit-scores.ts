import type { StaffRole } from '@yingshang/shared/access';
import {
  getCityScores,
  getObjectionWindow,
  getScoreBoard,
  getUnitScore,
  getUnitScoreRules,
  listScoreCases,
  listUnitScores,
} from '@yingshang/shared/contracts/unit-scores';
import type { ComplaintCause } from '@yingshang/shared/unit-scores';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { usePages } from '../../../platform/use-pages';

export function useUnitMonths(id: string) {
  return useQuery(`unit-scores:${id}`, () => call(listUnitScores, { params: { id } }));
}

export function useUnitMonth(id: string, month: string) {
  return useQuery(`unit-scores:${id}:${month}`, () => call(getUnitScore, { params: { id, month } }));
}

export function useScoreRules() {
  return useQuery('unit-score-rules', () => call(getUnitScoreRules, {}));
}

/** `last`: of the month that was frozen last. */
export function useCityScores(month: string) {
  return useQuery(`city-scores:${month}`, () => call(getCityScores, { params: { month } }));
}

export function useScoreBoard(month: string) {
  return useQuery(`score-board:${month}`, () => call(getScoreBoard, { params: { month } }));
}

interface UnitMonthKey {
  readonly id: string;
  readonly month: string;
}

export function useScoreCases({ id, month }: UnitMonthKey, cause: ComplaintCause) {
  return usePages(`score-cases:${id}:${month}:${cause}`, (after) =>
    call(listScoreCases, { params: { id, month }, query: { cause, after } }),
  );
}

/** Null for a unit whose objections are not this person's to read. */
export function useObjectionWindow(of: UnitMonthKey | null) {
  return useQuery(of === null ? null : `score-objections:${of.id}:${of.month}`, () =>
    call(getObjectionWindow, { params: { id: of?.id ?? '', month: of?.month ?? '' } }),
  );
}

/** Whether the person holds one of the roles in this very unit. */
export function useHoldsIn(id: string, roles: readonly StaffRole[]): boolean {
  return useSession(
    ({ person }) => person?.roles.some(({ role, unit }) => unit.id === id && roles.includes(role)) ?? false,
  );
}
