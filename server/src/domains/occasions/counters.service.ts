import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type Counter,
  changeCounter,
  closeCounter,
  cutDisplayOff,
  type listCounters,
  makeCounter,
  type pairDisplay,
  type WantedCounter,
} from '@yingshang/shared/contracts/occasions';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { phoneAddress, SETTINGS, type Settings } from '../../platform/config';
import { Transactions } from '../../platform/database';
import { Writes } from '../../platform/http';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import type { CounterEntity } from './counter.entity';
import { wholeSeconds } from './counter-code';
import { CounterDisplaysRepository } from './counter-displays.repository';
import { CounterViews } from './counter-views.service';
import { refuseCounterName } from './counter-wish';
import { type CounterPlace, CountersRepository } from './counters.repository';
import { DisplayKeys } from './display-keys';
import { newPairingCode } from './new-tokens';
import { counterNameTaken, strangeOfficer, tooManyCounters, unknownCounter } from './occasions.refusals';

const MOST_COUNTERS = 100;
const PAIRING_MS = 10 * 60_000;

type Deed = 'counter-made' | 'counter-changed' | 'counter-closed' | 'display-pairing' | 'display-cut-off';

interface Asking {
  readonly actor: Actor;
  readonly idempotencyKey: string;
}

/** A unit's lead runs its counters. */
@Injectable()
export class CountersService {
  constructor(
    private readonly counters: CountersRepository,
    private readonly displays: CounterDisplaysRepository,
    private readonly views: CounterViews,
    private readonly cards: ServiceCardsService,
    private readonly keys: DisplayKeys,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async list(unitId: string): Promise<Outcome<ResponseOf<typeof listCounters>>> {
    const unit = await this.cards.findUnit(unitId);
    if (unit === null) return unknownUnit(unitId);
    const counters = await this.views.ofAll(await this.counters.openOf(unitId));
    return ok({ unit: { id: unit.id, name: unit.name }, counters });
  }

  async make(asking: Asking, unitId: string, wanted: WantedCounter): Promise<Outcome<Counter>> {
    if ((await this.cards.findUnit(unitId)) === null) return unknownUnit(unitId);
    const refused = await this.refuseWish(unitId, wanted);
    if (refused !== null) return refused;
    return this.once(asking, makeCounter.name, { unitId, ...wanted }, async (manager) => {
      const open = await this.counters.openOf(unitId, manager);
      if (open.length >= MOST_COUNTERS) return tooManyCounters(MOST_COUNTERS);
      const id = randomUUID();
      const counter = { id, unitId, ...wished(wanted), madeAt: new Date(this.clock.now()), closedAt: null };
      return this.save(counter, open, { actor: asking.actor, deed: 'counter-made' }, manager);
    });
  }

  async change(asking: Asking, place: CounterPlace, wanted: WantedCounter): Promise<Outcome<Counter>> {
    const refused = await this.refuseWish(place.unitId, wanted);
    if (refused !== null) return refused;
    return this.once(asking, changeCounter.name, { ...place, ...wanted }, async (manager) => {
      const open = await this.counters.openOf(place.unitId, manager);
      const counter = open.find(({ id }) => id === place.counterId);
      if (counter === undefined) return unknownCounter();
      const others = open.filter((one) => one !== counter);
      Object.assign(counter, wished(wanted));
      return this.save(counter, others, { actor: asking.actor, deed: 'counter-changed' }, manager);
    });
  }

  async close(asking: Asking, place: CounterPlace): Promise<Outcome<{ id: string }>> {
    return this.once(asking, closeCounter.name, place, async (manager) => {
      const counter = await this.counters.findOpen(place, manager);
      if (counter === null) return unknownCounter();
      await this.displays.cutOff(counter.id, manager);
      counter.closedAt = new Date(this.clock.now());
      await this.counters.save(counter, manager);
      await this.note(asking.actor, 'counter-closed', counter, manager);
      return ok({ id: counter.id });
    });
  }

  /** Shown once; kept as an index only. */
  async pair(actor: Actor, place: CounterPlace): Promise<Outcome<ResponseOf<typeof pairDisplay>>> {
    const code = newPairingCode();
    const pairing = {
      id: randomUUID(),
      counterId: place.counterId,
      pairingKey: this.keys.ofPairing(code),
      pairingEndsAt: new Date(this.clock.now() + PAIRING_MS),
      sessionKey: null,
    };
    return this.transactions.run(async (manager) => {
      const counter = await this.counters.findOpen(place, manager);
      if (counter === null) return unknownCounter();
      await this.displays.addPairing(pairing, manager);
      await this.note(actor, 'display-pairing', counter, manager);
      const address = `${phoneAddress(this.settings)}/?screen`;
      return ok({ code, address, secondsLeft: wholeSeconds(PAIRING_MS) });
    });
  }

  async cutOff(asking: Asking, place: CounterPlace): Promise<Outcome<{ id: string }>> {
    return this.once(asking, cutDisplayOff.name, place, async (manager) => {
      const counter = await this.counters.findOpen(place, manager);
      if (counter === null) return unknownCounter();
      await this.displays.cutOff(counter.id, manager);
      await this.note(asking.actor, 'display-cut-off', counter, manager);
      return ok({ id: counter.id });
    });
  }

  private once<T>(
    { actor, idempotencyKey }: Asking,
    route: string,
    request: object,
    work: (manager: EntityManager) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    return this.writes.once({ idempotencyKey, route, actor: actor.personId, request }, work);
  }

  private async refuseWish(unitId: string, { name, officerId }: WantedCounter) {
    const refused = refuseCounterName(name);
    if (refused !== null || officerId === null) return refused;
    return (await this.cards.findOfficer(officerId))?.unitId === unitId ? null : strangeOfficer();
  }

  private async save(
    counter: CounterEntity,
    others: readonly CounterEntity[],
    { actor, deed }: { readonly actor: Actor; readonly deed: Deed },
    manager: EntityManager,
  ): Promise<Outcome<Counter>> {
    if (others.some(({ name }) => name === counter.name)) return counterNameTaken(counter.name);
    await this.counters.save(counter, manager);
    await this.note(actor, deed, counter, manager);
    return ok(await this.views.of(counter, manager));
  }

  private note(by: Actor, deed: Deed, { id, unitId, hourlyCap }: CounterEntity, manager: EntityManager) {
    const event = { kind: `occasions.${deed}`, by, unitId, about: id, detail: { hourlyCap } };
    return this.audit.note(event, manager);
  }
}

const wished = ({ name, officerId, hourlyCap }: WantedCounter) => ({
  name: name.trim(),
  officerId,
  hourlyCap,
});
