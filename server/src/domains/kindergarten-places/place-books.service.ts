import { Injectable } from '@nestjs/common';
import { type CalendarDate, dateInShanghai } from '@yingshang/shared/kernel';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import {
  lastDayToShow,
  type Places,
  type PlacesBasis,
  type PlaceTerms,
  placesAfter,
  placesAtFirst,
  placesBasis,
} from '@yingshang/shared/kindergarten-places';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { ReleasedDraws } from '../kindergarten-draws';
import { HeldPlans } from '../kindergarten-plans';
import type { KeptPlaceEvent } from './kept-place-event';
import { PlaceEventsRepository } from './place-events.repository';

/** All places of a plan, as they stand today. */
export interface PlaceBook {
  readonly planId: string;
  readonly unitId: string;
  readonly plan: KindergartenPlan;
  readonly releasedOn: CalendarDate;
  readonly terms: PlaceTerms;
  readonly places: Places;
  readonly events: readonly KeptPlaceEvent[];
}

/** What a draw left behind never changes: of so many plans it is kept at hand. */
const MOST_AT_HAND = 8;

/** Opens the books of draws whose results are out: the draw, and every event since. */
@Injectable()
export class PlaceBooks {
  private readonly atHand = new Map<string, PlacesBasis>();

  constructor(
    private readonly draws: ReleasedDraws,
    private readonly events: PlaceEventsRepository,
    private readonly plans: HeldPlans,
    private readonly clock: Clock,
  ) {}

  /** Null: there is no such plan, or its results are not out. */
  async open(planId: string, manager?: EntityManager): Promise<PlaceBook | null> {
    const [held, releasedAt] = [
      await this.plans.find(planId, manager),
      await this.draws.releasedAt(planId, manager),
    ];
    if (held === null || releasedAt === null) return null;
    const { plan, unitId } = held;
    const releasedOn = dateInShanghai(releasedAt.getTime());
    const basis = await this.basis({ planId, plan, releasedOn }, manager);
    const events = await this.events.ofPlan(planId, manager);
    return {
      planId,
      unitId,
      plan,
      releasedOn,
      terms: { today: this.clock.today(), appealsUntil: plan.appealsUntil as CalendarDate }, // checked when it was written
      places: placesAfter(placesAtFirst(basis), events),
      events,
    };
  }

  /** The same, and nobody else takes a step of it before the transaction ends. */
  async hold(planId: string, manager: EntityManager): Promise<PlaceBook | null> {
    await this.events.lock(planId, manager);
    return this.open(planId, manager);
  }

  private async basis(
    { planId, plan, releasedOn }: Pick<PlaceBook, 'planId' | 'plan' | 'releasedOn'>,
    manager?: EntityManager,
  ): Promise<PlacesBasis> {
    const known = this.atHand.get(planId);
    if (known !== undefined) return known;
    const results = await this.draws.results(planId, manager);
    const basis = placesBasis(plan, results, lastDayToShow(releasedOn));
    const oldest = this.atHand.keys().next();
    if (this.atHand.size >= MOST_AT_HAND && !oldest.done) this.atHand.delete(oldest.value);
    this.atHand.set(planId, basis);
    return basis;
  }
}

/** How many things happened to a line: what a step is based on. */
export function revisionOf({ events }: Pick<PlaceBook, 'events'>, seq: number): number {
  return events.reduce((count, event) => count + (event.seq === seq ? 1 : 0), 0);
}
