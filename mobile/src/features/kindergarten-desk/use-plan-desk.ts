import {
  draftPlan,
  dropPlanDraft,
  getPlan,
  getPlanDesk,
  listPlans,
  publishPlan,
  savePlanDraft,
} from '@yingshang/shared/contracts/kindergarten-plans';
import type { PlanContent } from '@yingshang/shared/kindergarten';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';

const DESK = 'plan-desk:';
const PUBLISHED = 'kindergarten-plan:';
const LIST = 'kindergarten-plans';

export interface PlanPlace {
  readonly id: string;
  readonly planId: string;
}

/** Drafts and published plans of a bureau; nothing is asked for whoever writes no plans. */
export function usePlanDesk(unitId: string | null) {
  return useQuery(unitId === null ? null : `${DESK}${unitId}`, () =>
    call(getPlanDesk, { params: { id: unitId ?? '' } }),
  );
}

/** A published plan as everybody reads it; null where none is asked for. */
export function usePublishedPlan(planId: string | null) {
  return useQuery(planId === null ? null : `${PUBLISHED}${planId}`, () =>
    call(getPlan, { params: { planId: planId ?? '' } }),
  );
}

export function usePublishedPlans() {
  return useQuery(LIST, () => call(listPlans));
}

/** After every step, also one that was refused: somebody else may have been first. */
export function forgetPlans(): void {
  for (const prefix of [DESK, PUBLISHED, LIST]) forget(prefix);
}

interface Written {
  readonly content: PlanContent;
  readonly reason: string;
  readonly basedOn: number;
}

/** A new plan where `planId` is empty. */
export function savePlan({ id, planId }: PlanPlace, { content, reason, basedOn }: Written) {
  if (planId === '') return call(draftPlan, { params: { id }, body: { content, reason } });
  return call(savePlanDraft, { params: { id, planId }, body: { basedOn, content, reason } });
}

export const dropPlan = (params: PlanPlace) => call(dropPlanDraft, { params });
export const publish = (params: PlanPlace, revision: number) =>
  call(publishPlan, { params, body: { revision } });
