import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  draftPlan,
  dropPlanDraft,
  LONGEST_PLAN_REASON,
  savePlanDraft,
} from '@yingshang/shared/contracts/kindergarten-plans';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import {
  changedMeanwhile,
  frozen,
  noReason,
  reasonTooLong,
  unknownPlan,
} from './kindergarten-plans.refusals';
import { type KeptPlan, PlansRepository } from './plans.repository';

type Saved = Outcome<ResponseOf<typeof savePlanDraft>>;

/** What staff of the bureau write, until another one publishes it. */
@Injectable()
export class PlanDrafts {
  constructor(
    private readonly plans: PlansRepository,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async begin({ params, body, actor, idempotencyKey }: Input<typeof draftPlan>): Promise<Saved> {
    const reason = checkedReason(body.reason);
    if (!reason.ok) return reason;
    const [planId, savedAt] = [randomUUID(), new Date(this.clock.now())];
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: draftPlan.name, actor: actor.personId, request };
    const draft = { planId, content: body.content, reason: reason.value, revision: 1 };
    return this.writes.once(key, async (manager) => {
      await this.plans.add({ id: planId, unitId: params.id, frozenAt: null }, savedAt, manager);
      await this.plans.saveDraft({ ...draft, savedBy: actor.personId, savedAt }, manager);
      return ok({ planId, revision: 1 });
    });
  }

  async save({ params, body, actor, idempotencyKey }: Input<typeof savePlanDraft>): Promise<Saved> {
    const reason = checkedReason(body.reason);
    if (!reason.ok) return reason;
    const { planId } = params;
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: savePlanDraft.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const plan = await this.locked(params, manager);
      if (!plan.ok) return plan;
      if (plan.value.frozenAt !== null) return frozen();
      const before = (await this.plans.findDraft(planId, manager))?.revision ?? 0;
      if (before !== body.basedOn) return changedMeanwhile();
      const [revision, savedAt] = [before + 1, new Date(this.clock.now())];
      const draft = { planId, content: body.content, reason: reason.value, revision };
      await this.plans.saveDraft({ ...draft, savedBy: actor.personId, savedAt }, manager);
      return ok({ planId, revision });
    });
  }

  drop({
    params,
    actor,
    idempotencyKey,
  }: Input<typeof dropPlanDraft>): Promise<Outcome<ResponseOf<typeof dropPlanDraft>>> {
    const key = { idempotencyKey, route: dropPlanDraft.name, actor: actor.personId, request: params };
    return this.writes.once(key, async (manager) => {
      const plan = await this.locked(params, manager);
      if (!plan.ok) return plan;
      const dropped = await this.plans.removeDraft(params.planId, manager);
      await this.plans.removeEmpty(params.planId, manager);
      return ok({ dropped });
    });
  }

  /** The unit's own, which nobody else writes until the transaction ends. */
  private async locked(
    { id, planId }: { readonly id: string; readonly planId: string },
    manager: EntityManager,
  ): Promise<Outcome<KeptPlan>> {
    const plan = await this.plans.findLocked(planId, manager);
    return plan === null || plan.unitId !== id ? unknownPlan() : ok(plan);
  }
}

/** It is published with the plan: no numbers of people stand in it. */
function checkedReason(text: string): Outcome<string> {
  const words = text.trim();
  if (words === '') return noReason();
  return Array.from(words).length > LONGEST_PLAN_REASON
    ? reasonTooLong(LONGEST_PLAN_REASON)
    : ok(maskPersonalWords(words));
}
