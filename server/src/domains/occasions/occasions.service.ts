import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type OccasionView, openOccasion, provesAVisit } from '@yingshang/shared/contracts/occasions';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { CityService } from '../city';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { wholeSeconds } from './counter-code';
import type { OccasionEntity } from './occasion.entity';
import { CASE_MS, holderOf, type Occasion, type OccasionUser, VISIT_MS, whyUnusable } from './occasion-use';
import { endedOccasion, strangeOfficer, unknownOccasion, usedOccasion } from './occasions.refusals';
import { OccasionsRepository } from './occasions.repository';

const MOST_LISTED = 50;

type Opening = Pick<Occasion, 'channel' | 'unitId' | 'officerId' | 'counterName'>;

/** Chances to rate: whoever holds one may use it once. */
@Injectable()
export class Occasions {
  constructor(
    private readonly repository: OccasionsRepository,
    private readonly cards: ServiceCardsService,
    private readonly city: CityService,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  /** Looks without using it up. */
  async find(id: string, user: OccasionUser, manager?: EntityManager): Promise<Outcome<Occasion>> {
    return this.usable(await this.repository.find(id, manager), user);
  }

  /**
   * Exactly once, in the transaction of the rating: of any number at the same time one gets it, and the others are
   * refused when that one is through. From then on nobody finds in it who used it. A refusal rolls the transaction back.
   */
  async use(id: string, user: OccasionUser, manager: EntityManager): Promise<Outcome<Occasion>> {
    return this.usable(await this.repository.take(id, manager), user);
  }

  /** For who brought a case to its end; they have 30 days. */
  async openForCase(
    about: { readonly unitId: string; readonly officerId: string | null; readonly personId: string },
    manager: EntityManager,
  ): Promise<Occasion> {
    const { personId, ...rateable } = about;
    const opening = { ...rateable, channel: 'case', counterName: null } as const;
    return this.add(opening, { personId, visitorId: null }, CASE_MS, manager);
  }

  /** In the transaction that proved the visit. */
  open(opening: Opening, user: OccasionUser, lifeMs: number, manager: EntityManager): Promise<Occasion> {
    return this.add(opening, holderOf(user), lifeMs, manager);
  }

  /** Without proof. Whoever still has one of the kind keeps it, so that nobody fills the table by tapping. */
  async openHere(
    user: OccasionUser,
    idempotencyKey: string,
    asked: {
      readonly unitId: string;
      readonly officerId: string | null;
      readonly channel: 'printed' | 'card';
    },
  ): Promise<Outcome<OccasionView>> {
    const refused = await this.refuseRateable(asked);
    if (refused !== null) return refused;
    const key = {
      idempotencyKey,
      route: openOccasion.name,
      actor: user.personId ?? user.visitorId,
      request: asked,
    };
    const opened = await this.writes.once(key, async (manager) => {
      const same = await this.repository.findSame(asked, holderOf(user), new Date(this.clock.now()), manager);
      const { id } = same ?? (await this.open({ ...asked, counterName: null }, user, VISIT_MS, manager));
      return ok({ id });
    });
    return opened.ok ? this.view(opened.value.id, user) : opened;
  }

  async view(id: string, user: OccasionUser): Promise<Outcome<OccasionView>> {
    const found = await this.find(id, user);
    if (!found.ok) return found;
    const view = await this.shown(found.value);
    return view === null ? unknownOccasion() : ok(view);
  }

  async mine(user: OccasionUser): Promise<{ items: OccasionView[] }> {
    const now = new Date(this.clock.now());
    const open = await this.repository.findOpenOf(user, now, MOST_LISTED);
    const views = await Promise.all(open.map((one) => this.shown(occasionOf(one))));
    return { items: views.filter((view) => view !== null) };
  }

  private usable(found: OccasionEntity | null, user: OccasionUser): Outcome<Occasion> {
    const reason = whyUnusable(found, user, this.clock.now());
    if (reason === 'used') return usedOccasion();
    if (reason === 'ended') return endedOccasion();
    return reason === 'unknown' || found === null ? unknownOccasion() : ok(occasionOf(found));
  }

  private async add(
    opening: Opening,
    holder: Pick<OccasionEntity, 'personId' | 'visitorId'>,
    lifeMs: number,
    manager: EntityManager,
  ): Promise<Occasion> {
    const { channel, unitId, officerId, counterName } = opening;
    const endsAt = new Date(this.clock.now() + lifeMs);
    const row = { id: randomUUID(), channel, unitId, officerId, counterName, ...holder, endsAt, used: false };
    await this.repository.add(row, manager);
    return occasionOf(row);
  }

  private async refuseRateable({ unitId, officerId }: Pick<Opening, 'unitId' | 'officerId'>) {
    if ((await this.cards.findUnit(unitId)) === null) return unknownUnit(unitId);
    if (officerId === null) return null;
    return (await this.cards.findOfficer(officerId))?.unitId === unitId ? null : strangeOfficer();
  }

  /** Null for a unit that a load took away. */
  private async shown({ unitId, officerId, endsAt, ...rest }: Occasion): Promise<OccasionView | null> {
    const unit = await this.cards.findUnit(unitId);
    if (unit === null) return null;
    const officer = officerId === null ? null : await this.cards.findOfficer(officerId);
    return {
      ...rest,
      unit: { id: unit.id, name: unit.name },
      officer: officer && { id: officer.id, name: officer.name },
      endsAt: endsAt.toISOString(),
      secondsLeft: wholeSeconds(endsAt.getTime() - this.clock.now()),
      demo: (await this.city.loaded())?.demo ?? false,
    };
  }
}

function occasionOf({ id, channel, unitId, officerId, counterName, endsAt }: OccasionEntity): Occasion {
  return { id, channel, unitId, officerId, counterName, proof: provesAVisit(channel), endsAt };
}
