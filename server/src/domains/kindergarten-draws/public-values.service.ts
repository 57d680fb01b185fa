import { Injectable } from '@nestjs/common';
import { beaconText, isSignedRound } from '@yingshang/shared/beacon';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type AwaitedValue,
  confirmValue,
  handInValue,
  sayValueAbsent,
  typeValue,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { Writes } from '../../platform/http';
import {
  awaitedAt,
  awaitedIssue,
  awaitedOf,
  awaitedRound,
  lotteryNumbers,
  lotteryText,
} from './awaited-value';
import { CeremonySteps, type HeldDraw } from './ceremony-steps.service';
import type { KeptDraw } from './kept-draw';
import {
  hindered,
  notGenuine,
  otherSource,
  samePerson,
  valueDiffers,
  valueKnown,
  wrongNumbers,
} from './kindergarten-draws.refusals';
import { Steppers } from './steppers.service';

type Valued = Outcome<{ readonly value: AwaitedValue }>;

/** The public value of a draw: a signed round that anybody hands in, or a lottery's numbers that two people type. */
@Injectable()
export class PublicValues {
  constructor(
    private readonly steps: CeremonySteps,
    private readonly steppers: Steppers,
    private readonly writes: Writes,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async handIn({ params, body, visitorId, idempotencyKey }: Input<typeof handInValue>): Promise<Valued> {
    const { planId } = params;
    const found = await this.steps.find(planId, null);
    if (!found.ok) return found;
    // The curve is asked last, and not inside the transaction: it takes longest.
    const isGenuine = this.isAwaited(found.value).ok && this.isSigned(found.value, body.signature);
    const key = {
      idempotencyKey,
      route: handInValue.name,
      actor: visitorId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, null, manager);
      if (!held.ok) return held;
      if (held.value.draw.beacon !== null) return this.shown(held.value.draw, held.value);
      const awaited = this.isAwaited(held.value);
      if (!awaited.ok) return awaited;
      const isSame = held.value.draw.valuePlace === found.value.draw.valuePlace;
      if (!isGenuine || !isSame) return notGenuine();
      return this.keepRound(held.value, body.signature, manager);
    });
  }

  /** What a relay gave. @returns whether it is the value now */
  async take(planId: string, signature: string): Promise<boolean> {
    const found = await this.steps.find(planId, null);
    if (!found.ok || !this.isAwaited(found.value).ok || !this.isSigned(found.value, signature)) return false;
    const taken = await this.transactions.run(async (manager) => {
      const held = await this.steps.hold(planId, null, manager);
      if (!held.ok) return held;
      const isSame = held.value.draw.valuePlace === found.value.draw.valuePlace;
      return held.value.draw.beacon === null && isSame
        ? this.keepRound(held.value, signature, manager)
        : valueKnown();
    });
    return taken.ok;
  }

  async type({ params, body, actor, idempotencyKey }: Input<typeof typeValue>): Promise<Valued> {
    const by = this.steppers.of(actor, params.id, typeValue.access.roles);
    const numbers = lotteryNumbers(body.numbers);
    if (numbers === null) return wrongNumbers();
    const key = {
      idempotencyKey,
      route: typeValue.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(params.planId, params.id, manager);
      if (!held.ok) return held;
      const issue = this.issueAwaited(held.value);
      if (!issue.ok) return issue;
      const content = { place: held.value.draw.valuePlace, value: lotteryText(issue.value, numbers) };
      const change = { typedNumbers: numbers, typedNumbersBy: actor.personId };
      const kept = await this.steps.keep(held.value, { kind: 'type-value', content, change, by }, manager);
      return this.shown(kept, held.value);
    });
  }

  async confirm({ params, body, actor, idempotencyKey }: Input<typeof confirmValue>): Promise<Valued> {
    const by = this.steppers.of(actor, params.id, confirmValue.access.roles);
    const numbers = lotteryNumbers(body.numbers);
    if (numbers === null) return wrongNumbers();
    const found = await this.steps.find(params.planId, params.id);
    if (!found.ok) return found;
    const typist = found.value.draw.typedNumbersBy;
    const isOwn = await this.steppers.arePerson(typist, actor);
    const key = {
      idempotencyKey,
      route: confirmValue.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(params.planId, params.id, manager);
      if (!held.ok) return held;
      const issue = this.issueAwaited(held.value);
      if (!issue.ok) return issue;
      const { typedNumbers, typedNumbersBy, valuePlace } = held.value.draw;
      if (typedNumbers === null || typedNumbersBy === null) return hindered('not-typed');
      if (typedNumbersBy === actor.personId || (isOwn && typedNumbersBy === typist)) return samePerson();
      if (typedNumbers !== numbers) return valueDiffers();
      const beacon = lotteryText(issue.value, numbers);
      const content = { place: valuePlace, value: beacon };
      const kept = await this.steps.keep(
        held.value,
        { kind: 'confirm-value', content, change: { beacon, typedNumbers: null }, by },
        manager,
      );
      return this.shown(kept, held.value);
    });
  }

  async sayAbsent({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof sayValueAbsent>): Promise<Outcome<ResponseOf<typeof sayValueAbsent>>> {
    const { id: unitId, planId } = params;
    const by = this.steppers.of(actor, unitId, sayValueAbsent.access.roles);
    const found = await this.steps.find(planId, unitId);
    if (!found.ok) return found;
    const first = found.value.draw.absentBy;
    const isOwn = await this.steppers.arePerson(first, actor);
    const key = {
      idempotencyKey,
      route: sayValueAbsent.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, unitId, manager);
      if (!held.ok) return held;
      const { draw } = held.value;
      if (draw.state === 'diced' && draw.beacon !== null) return valueKnown();
      const step = {
        kind: 'say-absent',
        value: body.place,
        by: actor.personId,
        at: this.clock.now(),
      } as const;
      const decided = this.steps.decide(held.value, step);
      if (!decided.ok) return decided;
      if (draw.absentPlace === body.place && isOwn && draw.absentBy === first) return samePerson();
      const content = { place: body.place, next: decided.value.value };
      const change = { typedNumbers: null, typedNumbersBy: null };
      const kept = await this.steps.take(
        held.value,
        step,
        { kind: 'say-absent', content, change, by },
        manager,
      );
      return kept.ok ? this.shown(kept.value, held.value) : kept;
    });
  }

  /** Awaited by a draw whose dice stand, and there by its time. */
  private isAwaited({ draw, plan }: HeldDraw): Outcome<null> {
    if (draw.state === 'drawn') return hindered('drawn');
    if (draw.state !== 'diced') return hindered('not-diced');
    if (awaitedRound(draw, plan.plan) === null) return otherSource();
    return this.clock.now() < awaitedAt(draw, plan.plan) ? hindered('value-unknown') : ok(null);
  }

  private issueAwaited({ draw, plan }: HeldDraw): Outcome<string> {
    if (draw.state === 'drawn') return hindered('drawn');
    if (draw.state !== 'diced') return hindered('not-diced');
    const issue = awaitedIssue(draw, plan.plan);
    if (issue === null) return otherSource();
    if (draw.beacon !== null) return valueKnown();
    return this.clock.now() < awaitedAt(draw, plan.plan) ? hindered('value-unknown') : ok(issue);
  }

  private isSigned({ draw, plan }: HeldDraw, signature: string): boolean {
    const round = awaitedRound(draw, plan.plan);
    return round !== null && isSignedRound({ round, signature });
  }

  private async keepRound(held: HeldDraw, signature: string, manager: EntityManager): Promise<Valued> {
    const round = awaitedRound(held.draw, held.plan.plan);
    if (round === null) return otherSource();
    const beacon = beaconText({ round, signature });
    const content = { place: held.draw.valuePlace, value: beacon, signature };
    const change = { beacon, beaconSignature: signature };
    const kept = await this.steps.keep(held, { kind: 'hand-in-value', content, change, by: null }, manager);
    return this.shown(kept, held);
  }

  private shown(draw: KeptDraw, { plan }: HeldDraw): Valued {
    const value = awaitedOf(draw, plan.plan);
    return value === null ? hindered('not-diced') : ok({ value });
  }
}
