import * as z from 'zod/mini';
import { useSession } from '../../platform/session';
import { stored } from '../../platform/storage';
import { PLAN_FORMS } from '../../platform/trace-names';
import { type PlanForm, planFormShape } from './plan-form/plan-form';

const kept = stored(PLAN_FORMS, 1, z.record(z.string(), planFormShape), {});
/** Whoever begins so many plans at once has forgotten the first. */
const MOST_KEPT = 4;

/** A plan that is not on the server yet lies under the unit; written on by this person alone. */
const keyOf = (unitId: string, planId: string) =>
  `${useSession.getState().person?.id ?? ''}:${unitId}:${planId || 'new'}`;

/** What was typed on this device and not saved on the server yet; null for nothing. */
export function keptPlanForm(unitId: string, planId: string): PlanForm | null {
  return kept.read()[keyOf(unitId, planId)] ?? null;
}

export function keepPlanForm(unitId: string, planId: string, form: PlanForm | null): void {
  const key = keyOf(unitId, planId);
  const others = Object.entries(kept.read()).filter(([one]) => one !== key);
  kept.write(Object.fromEntries(form === null ? others : [...others.slice(1 - MOST_KEPT), [key, form]]));
}
