import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  confirmDice,
  type RollMismatch,
  showThrownDice,
  typeDice,
} from '@yingshang/shared/contracts/kindergarten-draws';
import type { CeremonyStep } from '@yingshang/shared/draw-ceremony';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { awaitedOf } from './awaited-value';
import { CeremonySteps, type HeldDraw, type Stepper } from './ceremony-steps.service';
import { DrawsRepository } from './draws.repository';
import type { DrawChange, KeptDraw } from './kept-draw';
import { hindered, rollDiffers, sameDevice, samePerson } from './kindergarten-draws.refusals';
import { isSameMismatch, RollCheck, type RollLook } from './roll-check.service';
import { Steppers } from './steppers.service';

type DiceStep = Extract<CeremonyStep, { readonly kind: 'type-dice' | 'confirm-dice' }>;

interface Thrown {
  readonly kind: DiceStep['kind'];
  readonly digits: string;
  readonly by: Stepper;
  readonly change: DrawChange;
}

/** A roll that is not the sealed one has another root than any. */
const OTHER_ROOT = 'changed';

/** Dice, as one types them and another one, on a second device, confirms them. */
@Injectable()
export class Dice {
  constructor(
    private readonly draws: DrawsRepository,
    private readonly steps: CeremonySteps,
    private readonly steppers: Steppers,
    private readonly check: RollCheck,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  /** For those who watch: nothing is decided by it. */
  async show({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof showThrownDice>): Promise<Outcome<ResponseOf<typeof showThrownDice>>> {
    const key = {
      idempotencyKey,
      route: showThrownDice.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(params.planId, params.id, manager);
      if (!held.ok) return held;
      const { root } = held.value.draw;
      const probe = {
        kind: 'type-dice',
        digits: '0'.repeat(40),
        root: root ?? '',
        by: '',
        at: this.clock.now(),
      } as const;
      const decided = this.steps.decide(held.value, probe);
      if (!decided.ok) return decided;
      await this.draws.change(params.planId, { thrown: body.digits }, manager);
      return ok({ digits: body.digits });
    });
  }

  async type(asked: Input<typeof typeDice>): Promise<Outcome<ResponseOf<typeof typeDice>>> {
    const { params, body, actor, idempotencyKey, visitorId } = asked;
    const by = this.steppers.of(actor, params.id, typeDice.access.roles);
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: typeDice.name, actor: actor.personId, request };
    const change = { thrown: '', typedDevice: visitorId };
    const thrown = { kind: 'type-dice', digits: body.digits, by, change } as const;
    return this.withRoll(params, actor, (look) =>
      this.writes.once(key, async (manager) => {
        const held = await this.steps.hold(params.planId, params.id, manager);
        if (!held.ok) return held;
        const kept = await this.throw(held.value, look, thrown, manager);
        return kept.ok ? ok({ phase: kept.value.state }) : kept;
      }),
    );
  }

  async confirm(asked: Input<typeof confirmDice>): Promise<Outcome<ResponseOf<typeof confirmDice>>> {
    const { params, body, actor, idempotencyKey, visitorId } = asked;
    const by = this.steppers.of(actor, params.id, confirmDice.access.roles);
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: confirmDice.name, actor: actor.personId, request };
    const thrown = { kind: 'confirm-dice', digits: body.digits, by, change: { typedDevice: null } } as const;
    return this.withRoll(params, actor, (look, isOwn) =>
      this.writes.once(key, async (manager) => {
        const held = await this.steps.hold(params.planId, params.id, manager);
        if (!held.ok) return held;
        const { draw, plan } = held.value;
        const typedBy = draw.typedBy;
        if (typedBy !== null && (isOwn.has(typedBy) || typedBy === actor.personId)) return samePerson();
        // In the demo one device plays several people.
        if (typedBy !== null && draw.typedDevice === visitorId && !actor.demo) return sameDevice();
        const kept = await this.throw(held.value, look, thrown, manager);
        if (!kept.ok) return kept;
        return ok({ phase: kept.value.state, value: awaitedOf(kept.value, plan.plan) });
      }),
    );
  }

  private async throw(
    held: HeldDraw,
    look: RollLook,
    { kind, digits, by, change }: Thrown,
    manager: EntityManager,
  ): Promise<Outcome<KeptDraw>> {
    const mismatch = await this.check.mismatch(held.draw, look, manager);
    const root = mismatch === null ? (held.draw.root ?? OTHER_ROOT) : OTHER_ROOT;
    const step: DiceStep = { kind, digits, root, by: by.actor.personId, at: this.clock.now() };
    const decided = this.steps.decide(held, step);
    if (!decided.ok) return mismatch !== null && isChangedRoll(decided) ? rollDiffers(mismatch) : decided;
    const noted = await this.noted(held, mismatch, manager);
    const content = kind === 'confirm-dice' ? { digits, place: decided.value.value } : { digits };
    return this.steps.take(noted, step, { kind, content, change, by }, manager);
  }

  /** Once the dice stand the sealed roll alone counts; what differs from it is public. */
  private async noted(
    held: HeldDraw,
    mismatch: RollMismatch | null,
    manager: EntityManager,
  ): Promise<HeldDraw> {
    if (mismatch === null || isSameMismatch(mismatch, held.draw.mismatch)) return held;
    return { ...held, draw: await this.steps.keepMismatch(held, mismatch, manager) };
  }

  /** What is asked before the transaction; a refused roll is public though the step is not taken. */
  private async withRoll<T>(
    { id: unitId, planId }: { readonly id: string; readonly planId: string },
    actor: Actor,
    work: (look: RollLook, isOwn: ReadonlySet<string>) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const found = await this.steps.find(planId, unitId);
    if (!found.ok) return found;
    const { draw, plan } = found.value;
    const isOwn = await this.steppers.arePerson(draw.typedBy, actor);
    const look = await this.check.look(draw, plan, { ...actor, unitId });
    if (!look.ok) return look;
    const done = await work(look.value, new Set(isOwn && draw.typedBy !== null ? [draw.typedBy] : []));
    if (!isChangedRoll(done)) return done;
    const mismatch = await this.check.mismatch(draw, look.value);
    if (mismatch !== null) await this.steps.publish(planId, mismatch);
    return done;
  }
}

const CHANGED = hindered('roll-changed').refusal.code;
const isChangedRoll = (outcome: Outcome<unknown>) => !outcome.ok && outcome.refusal.code === CHANGED;
