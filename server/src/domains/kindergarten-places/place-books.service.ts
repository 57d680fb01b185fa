import { Injectable } from '@nestjs/common';
import { type CalendarDate, dateInShanghai } from '@yingshang/shared/kernel';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import {
  lastDayToShow,
  type Places,
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

/** What a draw left behind, and what happened since, never changes: of a city's plans of some years it is at hand. */
const MOST_AT_HAND = 32;

type Pages = Pick<PlaceBook, 'places' | 'events'>;

/** Opens the books of draws whose results are out: the draw, and every event since. */
@Injectable()
export class PlaceBooks {
  private readonly atHand = new Map<string, Pages>();

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
    return {
      planId,
      unitId,
      plan,
      releasedOn,
      terms: { today: this.clock.today(), appealsUntil: plan.appealsUntil as CalendarDate }, // checked when it was written
      ...(await this.pages({ planId, plan, releasedOn }, manager)),
    };
  }

  /** The same, and nobody else takes a step of it before the transaction ends. */
  async hold(planId: string, manager: EntityManager): Promise<PlaceBook | null> {
    await this.events.lock(planId, manager);
    return this.open(planId, manager);
  }

  /** Only what happened since the last look is read. */
  private async pages(
    draw: Pick<PlaceBook, 'planId' | 'plan' | 'releasedOn'>,
    manager?: EntityManager,
  ): Promise<Pages> {
    const { planId } = draw;
    const known = this.atHand.get(planId) ?? (await this.firstPages(draw, manager));
    const newer = await this.events.after(planId, known.events.at(-1)?.number ?? 0, manager);
    const pages =
      newer.length === 0
        ? known
        : { places: placesAfter(known.places, newer), events: [...known.events, ...newer] };
    // What a transaction sees may be its own, and be taken back.
    if (manager === undefined) this.keepAtHand(planId, pages);
    return pages;
  }

  private async firstPages(
    { planId, plan, releasedOn }: Pick<PlaceBook, 'planId' | 'plan' | 'releasedOn'>,
    manager?: EntityManager,
  ): Promise<Pages> {
    const results = await this.draws.results(planId, manager);
    return { places: placesAtFirst(placesBasis(plan, results, lastDayToShow(releasedOn))), events: [] };
  }

  private keepAtHand(planId: string, pages: Pages): void {
    const oldest = this.atHand.keys().next();
    if (!this.atHand.has(planId) && this.atHand.size >= MOST_AT_HAND && !oldest.done)
      this.atHand.delete(oldest.value);
    this.atHand.set(planId, pages);
  }
}

/** How many things happened to a line: what a step is based on. */
export function revisionOf({ events }: Pick<PlaceBook, 'events'>, seq: number): number {
  return events.reduce((count, event) => count + (event.seq === seq ? 1 : 0), 0);
}
