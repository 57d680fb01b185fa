import { Injectable } from '@nestjs/common';
import { ok } from '@yingshang/shared/kernel';
import {
  eventsOfDay,
  lastDayToShow,
  type PlaceEvent,
  placesAfter,
  standingOf,
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

  /** Told again it finds nothing to do. @returns how many things happened. */
  async catchUp(): Promise<number> {
    let happened = 0;
    for (const planId of await this.draws.releasedPlans()) {
      const due = await this.books.open(planId);
      // Most days nothing is due: no lock is taken to find that out.
      if (due === null || (await this.eventsDue(due)).length === 0) continue;
      happened += await this.catchUpOne(planId);
    }
    return happened;
  }

  private async catchUpOne(planId: string): Promise<number> {
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
    const annexed = await this.annexesDue(book, manager);
    return [...annexed, ...eventsOfDay(placesAfter(book.places, annexed), book.terms)];
  }

  /** Corrections that two people agreed on, of lines that have no place; each once. */
  private async annexesDue(book: PlaceBook, manager?: EntityManager): Promise<PlaceEvent[]> {
    const until = lastDayToShow(book.terms.today);
    const seen = new Map<number, number>();
    for (const { kind, seq } of book.events) if (kind === 'annexed') seen.set(seq, (seen.get(seq) ?? 0) + 1);
    return (await this.draws.annexesOf(book.planId, manager)).flatMap(({ seq, at }) => {
      const before = seen.get(seq) ?? 0;
      seen.set(seq, before - 1);
      const standing = standingOf(book.places, seq);
      const isDue = before <= 0 && (standing?.is === 'waiting' || standing?.is === 'gone');
      return isDue ? [{ kind: 'annexed' as const, seq, at, until }] : [];
    });
  }
}
