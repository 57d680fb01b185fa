import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { HeldPlans } from '../kindergarten-plans';
import { Ledger, LedgerSubjects } from '../ledger';
import { DrawStepsRepository, type KeptStep } from './draw-steps.repository';
import { DrawWorkshop } from './draw-workshop';
import { DrawsRepository } from './draws.repository';
import { ResultsRepository } from './results.repository';
import { RollsRepository } from './rolls.repository';

/**
 * Every step goes onto the public ledger in its own transaction. The audit works the roots out anew from the lines of
 * the roll and of the results, so that a changed line of either shows.
 */
@Injectable()
export class DrawLedger {
  constructor(
    private readonly draws: DrawsRepository,
    private readonly steps: DrawStepsRepository,
    private readonly rolls: RollsRepository,
    private readonly results: ResultsRepository,
    private readonly plans: HeldPlans,
    private readonly workshop: DrawWorkshop,
    private readonly ledger: Ledger,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'kindergarten-draw',
      contentsOf: (ids, manager) => this.contentsOf(ids, manager),
      subjectsAfter: (after, most, manager) => steps.idsAfter(after, most, manager),
    });
  }

  async keep(step: Omit<KeptStep, 'place'>, unitId: string, manager: EntityManager): Promise<void> {
    await this.steps.add(step, manager);
    const entry = { kind: 'kindergarten-draw' as const, subject: step.id, content: drawRecord(step, unitId) };
    await this.ledger.record([entry], manager);
  }

  private async contentsOf(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, JsonObject>> {
    const contents = new Map<string, JsonObject>();
    for (const step of await this.steps.byIds(ids, manager)) {
      const plan = await this.plans.find(step.planId, manager);
      const content = { ...step.content, ...(await this.recomputed(step, manager)) };
      if (plan !== null) contents.set(step.id, drawRecord({ ...step, content }, plan.unitId));
    }
    return contents;
  }

  /** Of the roll that stands, and of its result; what was taken back is gone. */
  private async recomputed({ id, planId, kind }: KeptStep, manager: EntityManager): Promise<JsonObject> {
    if (kind === 'draw') {
      const { seed, beacon: value } = await this.draws.find(planId, manager);
      const resultRoot = await this.workshop.rootOf(await this.results.texts(planId, manager));
      return { seed, value, resultRoot };
    }
    if (kind !== 'freeze') return {};
    const freezes = (await this.steps.of(planId, manager)).filter((one) => one.kind === 'freeze');
    const { state } = await this.draws.find(planId, manager);
    const stands =
      freezes.at(-1)?.id === id && (state === 'frozen' || state === 'diced' || state === 'drawn');
    return stands ? { root: await this.workshop.rootOf(await this.rolls.texts(planId, manager)) } : {};
  }
}

function drawRecord({ planId, kind, at, content }: Omit<KeptStep, 'place'>, unitId: string): JsonObject {
  return { v: 1, plan: planId, unit: unitId, step: kind, at: at.toISOString(), ...content };
}
