import { Injectable } from '@nestjs/common';
import { ok } from '@yingshang/shared/kernel';
import {
  correctionsDue,
  eventsOfDay,
  type PlaceEvent,
  placesAfter,
} from '@yingshang/shared/kindergarten-places';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database';
import { ReleasedDraws } from '../kindergarten-draws';
import { type PlaceBook, PlaceBooks } from './place-books.service';
import { PlaceKeeping } from './place-keeping.service';

const BY_ITSELF = { guardian: false, decision: null } as const;

/** What time does to places: offers end, refusals come to stand, free seats are offered, corrections take their place. */
@Injectable()
export class PlaceDays {
  constructor(
    private readonly books: PlaceBooks,
    private readonly keeping: PlaceKeeping,
    private readonly draws: ReleasedDraws,
    private readonly transactions: Transactions,
  ) {}

  /** Told again it finds nothing to do. @returns how many things happened. @throws after all plans, if one failed */
  async catchUp(): Promise<number> {
    let happened = 0;
    const faults: unknown[] = [];
    for (const planId of await this.draws.releasedPlans()) {
      try {
        happened += await this.catchUpOne(planId);
      } catch (fault) {
        // Other families' places do not wait for this plan's.
        faults.push(fault);
      }
    }
    if (faults.length > 0) throw new AggregateError(faults, 'the places of a plan could not be tended');
    return happened;
  }

  private async catchUpOne(planId: string): Promise<number> {
    const due = await this.books.open(planId);
    // Most days nothing is due: no lock is taken to find that out.
    if (due === null || (await this.eventsDue(due)).length === 0) return 0;
    const done = await this.transactions.run(async (manager) => {
      const book = await this.books.hold(planId, manager);
      if (book === null) return ok(0);
      const events = await this.eventsDue(book, manager);
      await this.keeping.keep(book, events, BY_ITSELF, manager);
      return ok(events.length);
    });
    return done.ok ? done.value : 0;
  }

  private async eventsDue(book: PlaceBook, manager?: EntityManager): Promise<readonly PlaceEvent[]> {
    const { places, terms, events: happened } = book;
    const agreed = await this.draws.annexesOf(book.planId, manager);
    const annexed = correctionsDue(places, agreed, { happened, terms });
    return [...annexed, ...eventsOfDay(placesAfter(places, annexed), terms)];
  }
}
