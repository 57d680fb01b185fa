import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { freezeRoll, sealRoll, takeRollBack } from '@yingshang/shared/contracts/kindergarten-draws';
import { problemsOfRoll, type RollRecord } from '@yingshang/shared/draw';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { type RollSource, RollSources } from '../kindergarten-applications';
import { HeldPlans } from '../kindergarten-plans';
import { CeremonySteps } from './ceremony-steps.service';
import { checkedDrawReason } from './draw-reason';
import { DrawWorkshop } from './draw-workshop';
import { changedMeanwhile, hindered, rollDiffers, samePerson } from './kindergarten-draws.refusals';
import { RollCheck } from './roll-check.service';
import { rollDifference } from './roll-difference';
import { inRollOrder, rollLine } from './roll-lines';
import { RollsRepository } from './rolls.repository';
import { Steppers } from './steppers.service';

/** Lines made between two breaths, in which the process answers others. */
const BATCH = 500;

/** The roll is made and signed by one person, and frozen by another. */
@Injectable()
export class RollSigning {
  constructor(
    private readonly steps: CeremonySteps,
    private readonly steppers: Steppers,
    private readonly sources: RollSources,
    private readonly rolls: RollsRepository,
    private readonly check: RollCheck,
    private readonly workshop: DrawWorkshop,
    private readonly plans: HeldPlans,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async seal({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof sealRoll>): Promise<Outcome<ResponseOf<typeof sealRoll>>> {
    const { id: unitId, planId } = params;
    const by = this.steppers.of(actor, unitId, sealRoll.access.roles);
    const found = await this.steps.find(planId, unitId);
    if (!found.ok) return found;
    const { plan, manifestHash } = found.value.plan;
    // Asked before names and numbers are opened for nothing, and again with the draw held.
    const hindrance = this.steps.decide(
      found.value,
      await this.sealing(planId, 'f'.repeat(64), actor.personId),
    );
    const made = hindrance.ok ? await this.roll(planId, plan, { ...actor, unitId }) : ok(NOTHING);
    if (!made.ok) return made;
    const { lines, sources, root } = made.value;
    const key = {
      idempotencyKey,
      route: sealRoll.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, unitId, manager, true);
      if (!held.ok) return held;
      const step = await this.sealing(planId, root, actor.personId, manager);
      const decided = this.steps.decide(held.value, step);
      if (!decided.ok) return decided;
      const marks = await this.sources.marks(planId, manager);
      const { added, gone, changed } = rollDifference(lines.length, sources, marks);
      const isOld = held.value.plan.manifestHash !== manifestHash;
      if (isOld || added.length + gone.length + changed.length > 0) return changedMeanwhile();
      const children = lines.reduce((sum, line) => sum + line.children.length, 0);
      const content = { root, lines: lines.length, children, manifestHash };
      const change = { manifestHash, children, mismatch: null };
      const kept = await this.steps.take(held.value, step, { kind: 'seal', content, change, by }, manager);
      if (!kept.ok) return kept;
      await this.rolls.add(planId, lines, sources, manager);
      return ok({ phase: kept.value.state, root, lines: lines.length });
    });
  }

  async freeze({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof freezeRoll>): Promise<Outcome<ResponseOf<typeof freezeRoll>>> {
    const { id: unitId, planId } = params;
    const by = this.steppers.of(actor, unitId, freezeRoll.access.roles);
    const found = await this.steps.find(planId, unitId);
    if (!found.ok) return found;
    const isOwn = await this.steppers.arePerson(found.value.draw.sealedBy, actor);
    const look = await this.check.look(found.value.draw, found.value.plan, { ...actor, unitId });
    if (!look.ok) return look;
    const key = {
      idempotencyKey,
      route: freezeRoll.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    const frozen = await this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, unitId, manager, true);
      if (!held.ok) return held;
      const at = this.clock.now();
      if (held.value.draw.state === 'sealed' && isOwn) return samePerson();
      const step = { kind: 'freeze', root: body.root, by: actor.personId, at } as const;
      const decided = this.steps.decide(held.value, step);
      if (!decided.ok) return decided;
      if (held.value.draw.root !== found.value.draw.root) return hindered('roll-changed');
      const mismatch = await this.check.mismatch(held.value.draw, look.value, manager);
      if (mismatch !== null) return rollDiffers(mismatch);
      await this.plans.setFrozen(planId, new Date(at), manager);
      const { root, lines, children, manifestHash } = held.value.draw;
      const content = { root, lines, children, manifestHash };
      const change = { mismatch: null };
      const kept = await this.steps.take(held.value, step, { kind: 'freeze', content, change, by }, manager);
      return kept.ok ? ok({ phase: kept.value.state }) : kept;
    });
    if (!frozen.ok && frozen.refusal.code === 'kindergarten-draws.roll-changed') {
      const mismatch = await this.check.mismatch(found.value.draw, look.value);
      if (mismatch !== null) await this.steps.publish(planId, mismatch);
    }
    return frozen;
  }

  async takeBack({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof takeRollBack>): Promise<Outcome<ResponseOf<typeof takeRollBack>>> {
    const reason = checkedDrawReason(body.reason);
    if (!reason.ok) return reason;
    const { id: unitId, planId } = params;
    const by = this.steppers.of(actor, unitId, takeRollBack.access.roles);
    const key = {
      idempotencyKey,
      route: takeRollBack.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, unitId, manager, true);
      if (!held.ok) return held;
      const step = { kind: 'take-back', by: actor.personId, at: this.clock.now() } as const;
      const content = { root: held.value.draw.root, reason: reason.value };
      const change = { manifestHash: null, children: null, thrown: '', typedDevice: null, mismatch: null };
      const kept = await this.steps.take(
        held.value,
        step,
        { kind: 'take-back', content, change, by },
        manager,
      );
      if (!kept.ok) return kept;
      await this.rolls.remove(planId, manager);
      await this.plans.setFrozen(planId, null, manager);
      await this.sources.dropLeft(planId, manager);
      return ok({ phase: kept.value.state });
    });
  }

  private async sealing(planId: string, root: string, by: string, manager?: EntityManager) {
    const { accepted, undecided } = await this.sources.counts(planId, manager);
    return { kind: 'seal', root, lines: accepted, undecided, by, at: this.clock.now() } as const;
  }

  /** Every accepted application, opened and made a line. */
  private async roll(planId: string, plan: KindergartenPlan, by: Parameters<RollSources['all']>[1]) {
    const opened = await this.sources.all(planId, by);
    if (!opened.ok) return opened;
    const ordered = inRollOrder(opened.value);
    const lines: RollRecord[] = [];
    for (const [at, source] of ordered.entries()) {
      if (at % BATCH === 0) await breath();
      lines.push(rollLine(at + 1, source, plan));
    }
    const problem = problemsOfRoll(plan, lines)[0];
    if (problem !== undefined) throw new Error(`line ${problem.seq} cannot be drawn: ${problem.problem}`);
    const sources = ordered.map(({ applicationId, mark }: RollSource, at) => ({
      seq: at + 1,
      applicationId,
      mark,
    }));
    return ok({ lines, sources, root: await this.workshop.rootOf([JSON.stringify(lines)]) });
  }
}

const NOTHING = { lines: [], sources: [], root: 'f'.repeat(64) };
