import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import {
  type ApplicationState,
  type ApplicationStep,
  takeApplicationStep,
} from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { HeldPlans, type PlanNow } from '../kindergarten-plans';
import {
  type ApplicationChange,
  ApplicationsRepository,
  type KeptApplication,
} from './applications.repository';
import { changedMeanwhile, hindered, unknownApplication } from './kindergarten-applications.refusals';

export interface Held {
  readonly kept: KeptApplication;
  readonly plan: PlanNow;
  /** What it is after the step. */
  readonly state: ApplicationState;
}

/** Whose step it is: the guardian's own application, or one to a plan of the desk's unit. */
export type StepOf = { readonly personId: string } | { readonly unitId: string };

/** Takes a step of an application: locked with its plan, decided by the pure life, kept with a new revision. */
@Injectable()
export class ApplicationSteps {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly plans: HeldPlans,
    private readonly clock: Clock,
  ) {}

  /** `basedOn`: what whoever steps had before them; null where any will do. */
  async hold(
    { id, of, basedOn }: { readonly id: string; readonly of: StepOf; readonly basedOn: number | null },
    step: ApplicationStep,
    manager: EntityManager,
  ): Promise<Outcome<Held>> {
    const kept = await this.applications.findLocked(id, manager);
    const plan = kept === null ? null : await this.plans.hold(kept.planId, manager);
    if (kept === null || plan === null || !isOf(of, kept, plan)) return unknownApplication();
    if (basedOn !== null && kept.revision !== basedOn) return changedMeanwhile();
    const stepped = takeApplicationStep(kept.state, step, plan.phase);
    return stepped.ok ? ok({ kept, plan, state: stepped.state }) : hindered(stepped.because);
  }

  /** @returns the application as its next revision. */
  async keep(
    { kept, state }: Held,
    change: ApplicationChange,
    manager: EntityManager,
  ): Promise<{ readonly id: string; readonly revision: number; readonly state: ApplicationState }> {
    const next = { state, revision: kept.revision + 1, changedAt: new Date(this.clock.now()) };
    await this.applications.change(kept.id, { ...next, ...change }, manager);
    return { id: kept.id, revision: next.revision, state };
  }
}

function isOf(of: StepOf, { personId }: KeptApplication, { unitId }: PlanNow): boolean {
  return 'personId' in of ? of.personId === personId : of.unitId === unitId;
}
