import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { type KindergartenPlan, type PlanPhase, phaseOfPlan } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { PlansRepository } from './plans.repository';

/** The version of a plan that holds, and how far the plan is by the server's clock. */
export interface PlanNow {
  readonly id: string;
  readonly unitId: string;
  readonly manifestHash: string;
  readonly plan: KindergartenPlan;
  readonly phase: PlanPhase;
}

/** Plans, for the domains that stand on them. */
@Injectable()
export class HeldPlans {
  constructor(
    private readonly plans: PlansRepository,
    private readonly clock: Clock,
  ) {}

  async find(id: string, manager?: EntityManager): Promise<PlanNow | null> {
    const held = await this.plans.held(id, manager);
    if (held === null) return null;
    const { unitId, manifest, manifestHash, frozenAt } = held;
    const phase = phaseOfPlan(manifest, frozenAt !== null, this.clock.now());
    return { id, unitId, plan: manifest, manifestHash, phase };
  }

  /** The same, and nobody freezes it or publishes another version before the transaction ends. */
  async hold(id: string, manager: EntityManager): Promise<PlanNow | null> {
    await this.plans.holdShared(id, manager);
    return this.find(id, manager);
  }

  /** The same, and nobody steps an application to it meanwhile: for whoever signs its roll. */
  async holdAlone(id: string, manager: EntityManager): Promise<PlanNow | null> {
    await this.plans.findLocked(id, manager);
    return this.find(id, manager);
  }

  /** Of one held alone: frozen from a moment on, or, with null, not any more. */
  setFrozen(id: string, at: Date | null, manager: EntityManager): Promise<void> {
    return this.plans.setFrozen(id, at, manager);
  }

  /** Those whose time for appeals ended before a day. */
  endedBefore(day: CalendarDate, manager: EntityManager): Promise<string[]> {
    return this.plans.endedBefore(day, manager);
  }

  /** Those that took applications until before a moment. */
  closedBefore(moment: Date, manager: EntityManager): Promise<string[]> {
    return this.plans.closedBefore(moment, manager);
  }

  /** Those of these plans whose roll is sealed; of the others none is until the transaction ends. */
  frozenAmong(ids: readonly string[], manager: EntityManager): Promise<string[]> {
    return this.plans.frozenAmong(ids, manager);
  }

  /** For the demo's reset; what stands on them goes before. */
  forgetAll(manager: EntityManager): Promise<void> {
    return this.plans.removeAll(manager);
  }
}
