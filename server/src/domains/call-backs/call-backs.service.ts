import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import {
  type CallBack,
  type CallBackReceipt,
  handleCallBack,
  type listCallBacks,
  requestCallBack,
  type revealNumber,
} from '@yingshang/shared/contracts/call-backs';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { FieldCrypto, Identities, SealedTables } from '../../platform/crypto';
import { Writes } from '../../platform/http';
import { Retention } from '../../platform/retention';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import type { CallBackEntity } from './call-back.entity';
import { checkedCall, type WantedCall } from './call-back-request';
import { placeOf, SEALS_A_REQUEST, sealCall, sealedCallBacks } from './call-back-seals';
import { demoNumber, strangeOfficer, tooMany, unknownCallBack } from './call-backs.refusals';
import { CallBacksRepository } from './call-backs.repository';
import { PlainCallBacksService } from './plain-call-backs.service';

/** A number has done its work when the call was made; a month is for the question whether it was. */
const KEPT_MS = 30 * 86_400_000;
/** Nobody still waits for such a call; the number is not kept for it. */
const LONGEST_WAIT_MS = 90 * 86_400_000;
const MOST_WAITING = 5;

interface Request extends WantedCall {
  readonly officerId: string | null;
}

@Injectable()
export class CallBacksService implements OnApplicationBootstrap {
  constructor(
    private readonly repository: CallBacksRepository,
    private readonly cards: ServiceCardsService,
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly fields: FieldCrypto,
    private readonly identities: Identities,
    private readonly plain: PlainCallBacksService,
    sealedTables: SealedTables,
    retention: Retention,
  ) {
    sealedTables.register(sealedCallBacks);
    retention.register({
      what: 'call-backs',
      words: '请单位回电时留下的手机号和事由（加密保存）',
      kept: '回电后 30 天；没有回电的，提出后 90 天',
      tables: [sealedCallBacks.table],
      forget: (now, manager) => this.forgetOld(now, manager),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.plain.sealAll();
  }

  async request(
    visitorId: string,
    idempotencyKey: string,
    unitId: string,
    request: Request,
  ): Promise<Outcome<CallBackReceipt>> {
    const checked = checkedCall(request);
    if (!checked.ok) return checked;
    const unit = await this.cards.findUnit(unitId);
    if (unit === null) return unknownUnit(unitId);
    const { officerId } = request;
    const officer = officerId === null ? null : await this.cards.findOfficer(officerId);
    if (officerId !== null && officer?.unitId !== unitId) return strangeOfficer();
    const sealer = await this.fields.sealer(SEALS_A_REQUEST);
    if (!sealer.ok) return sealer;
    const id = randomUUID();
    const callBack: CallBackEntity = {
      ...sealCall(sealer.value, id, checked.value),
      plainPhone: null,
      plainAbout: null,
      id,
      unitId,
      officerId,
      officerName: officer?.name ?? null,
      visitorId,
      requestedAt: new Date(this.clock.now()),
      handledAt: null,
      handledBy: null,
    };
    const key = {
      idempotencyKey,
      route: requestCallBack.name,
      actor: visitorId,
      request: { unitId, officerId, ...this.fingerprints(checked.value) },
    };
    return this.writes.once(key, async (manager) => {
      if ((await this.repository.countWaitingOf(visitorId, manager)) >= MOST_WAITING)
        return tooMany(MOST_WAITING);
      await this.repository.add(callBack, manager);
      return ok({
        id: callBack.id,
        unitName: unit.name,
        receivedAt: callBack.requestedAt.toISOString(),
      });
    });
  }

  /** Nobody is shown what is due, even before the day's sweep. */
  async desk(unitId: string): Promise<ResponseOf<typeof listCallBacks>> {
    await this.forgetOld();
    // A server of an older version may still run beside this one.
    await this.plain.sealAll();
    const waiting = await this.repository.findWaiting(unitId);
    const handled = await this.repository.findHandled(unitId);
    const shown = (callBack: CallBackEntity) => this.shown(callBack);
    return { waiting: await Promise.all(waiting.map(shown)), handled: await Promise.all(handled.map(shown)) };
  }

  /** The whole number, for the call that is about to be made; who saw it is kept. */
  async number(
    actor: Actor,
    place: { readonly id: string; readonly unitId: string },
  ): Promise<Outcome<ResponseOf<typeof revealNumber>>> {
    // Anybody can play staff of the demo, so a number left there is nobody's to read.
    if (actor.demo) return demoNumber();
    const callBack = await this.repository.find(place);
    if (callBack === null) return unknownCallBack();
    const phone = await this.identities.reveal({
      place: placeOf(callBack.id, 'sealed_phone'),
      sealed: callBack.sealedPhone ?? '',
      // The desk's unit: who holds roles in several opens it in this one's name.
      by: { ...actor, unitId: place.unitId },
      purpose: 'call-back',
    });
    return phone.ok ? ok({ phone: phone.value }) : phone;
  }

  handle(
    actor: Actor,
    idempotencyKey: string,
    place: { readonly id: string; readonly unitId: string },
  ): Promise<Outcome<ResponseOf<typeof handleCallBack>>> {
    const key = { idempotencyKey, route: handleCallBack.name, actor: actor.personId, request: place };
    const handled = { at: new Date(this.clock.now()), by: actor.displayName };
    return this.writes.once(key, async (manager) => {
      const kept = await this.repository.handle(place, handled, manager);
      if (kept === null || kept.handledAt === null) return unknownCallBack();
      return ok({ id: kept.id, at: kept.handledAt.toISOString(), by: kept.handledBy ?? '' });
    });
  }

  /** Deletes what was handled 30 days ago, and what nobody handled in 90; returns how many. */
  forgetOld(now = new Date(this.clock.now()), manager?: EntityManager): Promise<number> {
    const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
    return this.repository.removeOld(
      { handled: before(KEPT_MS), requested: before(LONGEST_WAIT_MS) },
      manager,
    );
  }

  /** For the demo's reset. */
  forgetAll(manager: EntityManager): Promise<number> {
    return this.repository.removeAll(manager);
  }

  /** What a kept key may hold of a request: a plain hash of a number is found by trying all numbers. */
  private fingerprints({ phone, about }: WantedCall) {
    const { table } = sealedCallBacks;
    return {
      phone: this.fields.indexOf({ table, column: 'phone' }, phone),
      about: this.fields.indexOf({ table, column: 'about' }, about),
    };
  }

  private async shown(callBack: CallBackEntity): Promise<CallBack> {
    const { id, sealedMask, sealedAbout, officerName, requestedAt, handledAt, handledBy } = callBack;
    const mask = await this.fields.open(placeOf(id, 'sealed_mask'), sealedMask ?? '');
    const about = await this.fields.open(placeOf(id, 'sealed_about'), sealedAbout ?? '');
    return {
      id,
      maskedPhone: mask.ok ? mask.value : null,
      about: about.ok ? about.value : null,
      officerName,
      requestedAt: requestedAt.toISOString(),
      handled: handledAt && { at: handledAt.toISOString(), by: handledBy ?? '' },
    };
  }
}
