import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { decideAnnex, proposeAnnex } from '@yingshang/shared/contracts/kindergarten-draws';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { AnnexesRepository } from './annexes.repository';
import { CeremonySteps } from './ceremony-steps.service';
import { checkedDrawReason } from './draw-reason';
import {
  annexDecided,
  notDrawn,
  samePerson,
  unknownAnnex,
  unknownKindergarten,
  unknownLine,
} from './kindergarten-draws.refusals';
import { Steppers } from './steppers.service';

/** Corrections after the dice: a placement outside the seats, by two people with a reason. The draw itself stays. */
@Injectable()
export class Annexes {
  constructor(
    private readonly annexes: AnnexesRepository,
    private readonly steps: CeremonySteps,
    private readonly steppers: Steppers,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async propose({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof proposeAnnex>): Promise<Outcome<ResponseOf<typeof proposeAnnex>>> {
    const reason = checkedDrawReason(body.reason);
    if (!reason.ok) return reason;
    const { id: unitId, planId } = params;
    const by = this.steppers.of(actor, unitId, proposeAnnex.access.roles);
    const key = {
      idempotencyKey,
      route: proposeAnnex.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, unitId, manager);
      if (!held.ok) return held;
      const { draw, plan } = held.value;
      if (draw.state !== 'drawn') return notDrawn();
      if (body.seq !== null && body.seq > (draw.lines ?? 0)) return unknownLine();
      if (!plan.plan.kindergartens.some(({ id }) => id === body.at)) return unknownKindergarten();
      const [id, proposedAt] = [randomUUID(), new Date(this.clock.now())];
      await this.annexes.add(
        {
          id,
          planId,
          seq: body.seq,
          kindergarten: body.at,
          reason: reason.value,
          proposedBy: actor.personId,
          proposedAt,
          decidedBy: null,
          decidedAt: null,
          agreed: null,
        },
        manager,
      );
      const content = { annex: id, seq: body.seq, kindergarten: body.at, reason: reason.value };
      await this.steps.keep(held.value, { kind: 'propose-annex', content, change: {}, by }, manager);
      return ok({ annexId: id });
    });
  }

  async decide({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof decideAnnex>): Promise<Outcome<ResponseOf<typeof decideAnnex>>> {
    const { id: unitId, planId, annexId } = params;
    const by = this.steppers.of(actor, unitId, decideAnnex.access.roles);
    const found = await this.steps.find(planId, unitId);
    if (!found.ok) return found;
    const proposed = (await this.annexes.of(planId)).find(({ id }) => id === annexId);
    const isOwn = await this.steppers.arePerson(proposed?.proposedBy ?? null, actor);
    const key = {
      idempotencyKey,
      route: decideAnnex.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, unitId, manager);
      if (!held.ok) return held;
      const annex = (await this.annexes.of(planId, manager)).find(({ id }) => id === annexId);
      if (annex === undefined) return unknownAnnex();
      if (annex.agreed !== null) return annexDecided();
      if (isOwn) return samePerson();
      const { agreed } = body;
      await this.annexes.decide(
        annexId,
        { by: actor.personId, at: new Date(this.clock.now()), agreed },
        manager,
      );
      const kind = agreed ? 'confirm-annex' : 'refuse-annex';
      const { seq, kindergarten, reason } = annex;
      const content = { annex: annexId, seq, kindergarten, reason };
      await this.steps.keep(held.value, { kind, content, change: {}, by }, manager);
      return ok({ agreed });
    });
  }
}
