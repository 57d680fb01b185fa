import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { Actor } from '@yingshang/shared/contracts/definition';
import type { DrawStepKind, RollMismatch } from '@yingshang/shared/contracts/kindergarten-draws';
import { type Ceremony, type CeremonyStep, takeCeremonyStep } from '@yingshang/shared/draw-ceremony';
import { type JsonObject, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { HeldPlans, type PlanNow } from '../kindergarten-plans';
import { DrawLedger } from './draw-ledger.service';
import { DrawsRepository } from './draws.repository';
import { ceremonyOf, changeOf, type DrawChange, type KeptDraw, rulesOf } from './kept-draw';
import { hindered, unknownDraw } from './kindergarten-draws.refusals';
import { isSameMismatch } from './roll-check.service';

/** Who steps, in which capacity. */
export interface Stepper {
  readonly actor: Actor;
  readonly role: StaffRole;
}

export interface HeldDraw {
  readonly draw: KeptDraw;
  readonly plan: PlanNow;
}

/** One step to keep; `change`: what else becomes of the draw by it. */
interface Taken {
  readonly kind: DrawStepKind;
  readonly content: JsonObject;
  readonly change: DrawChange;
  /** Null: the server itself, or anybody. */
  readonly by: Stepper | null;
}

/** Steps of a ceremony: the draw locked with its plan, decided by the pure ceremony, kept with its entry on the ledger. */
@Injectable()
export class CeremonySteps {
  constructor(
    private readonly draws: DrawsRepository,
    private readonly plans: HeldPlans,
    private readonly ledger: DrawLedger,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** `unitId`: the bureau that must hold the plan; null: any. */
  async find(planId: string, unitId: string | null): Promise<Outcome<HeldDraw>> {
    const plan = await this.plans.find(planId);
    if (plan === null || (unitId !== null && plan.unitId !== unitId)) return unknownDraw();
    return ok({ plan, draw: await this.draws.find(planId) });
  }

  /** The same, and nobody else steps until the transaction ends. `alone`: nor does any application. */
  async hold(
    planId: string,
    unitId: string | null,
    manager: EntityManager,
    alone = false,
  ): Promise<Outcome<HeldDraw>> {
    const plan = alone ? await this.plans.holdAlone(planId, manager) : await this.plans.hold(planId, manager);
    if (plan === null || (unitId !== null && plan.unitId !== unitId)) return unknownDraw();
    return ok({ plan, draw: await this.draws.findLocked(planId, manager) });
  }

  /** What the ceremony says to a step; nothing is kept. */
  decide({ draw, plan }: HeldDraw, step: CeremonyStep): Outcome<Ceremony> {
    const taken = takeCeremonyStep(ceremonyOf(draw), step, rulesOf(plan.plan));
    return taken.ok ? ok(taken.ceremony) : hindered(taken.because);
  }

  /** Decides a step and keeps it. */
  async take(
    held: HeldDraw,
    step: CeremonyStep,
    { change, ...taken }: Taken,
    manager: EntityManager,
  ): Promise<Outcome<KeptDraw>> {
    const decided = this.decide(held, step);
    if (!decided.ok) return decided;
    return ok(
      await this.keep(held, { ...taken, change: { ...changeOf(decided.value), ...change } }, manager),
    );
  }

  async keep({ draw, plan }: HeldDraw, taken: Taken, manager: EntityManager): Promise<KeptDraw> {
    const { kind, content, change, by } = taken;
    const { planId } = draw;
    if (Object.keys(change).length > 0) await this.draws.change(planId, change, manager);
    const [id, at] = [randomUUID(), new Date(this.clock.now())];
    const personId = by?.actor.personId ?? null;
    await this.ledger.keep(
      { id, planId, kind, at, personId, role: by?.role ?? null, content },
      plan.unitId,
      manager,
    );
    if (by !== null)
      await this.audit.note(
        {
          kind: `kindergarten-draws.${kind}`,
          by: by.actor,
          unitId: plan.unitId,
          about: planId,
          detail: { step: id },
        },
        manager,
      );
    return { ...draw, ...change };
  }

  /** What was found is public at once, and apart from the step that it hinders: that one is rolled back. */
  async publish(planId: string, mismatch: RollMismatch): Promise<void> {
    await this.transactions.run(async (manager) => {
      const held = await this.hold(planId, null, manager);
      if (!held.ok || isSameMismatch(held.value.draw.mismatch, mismatch)) return ok(null);
      await this.keepMismatch(held.value, mismatch, manager);
      return ok(null);
    });
  }

  async keepMismatch(held: HeldDraw, mismatch: RollMismatch, manager: EntityManager): Promise<KeptDraw> {
    const content = { mismatch: { ...mismatch } };
    return this.keep(held, { kind: 'mismatch', content, change: { mismatch }, by: null }, manager);
  }
}
