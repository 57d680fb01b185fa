import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import { type PlaceEvent, placesAfter } from '@yingshang/shared/kindergarten-places';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects } from '../ledger';
import { placeRecord } from './kept-place-event';
import type { PlaceBook } from './place-books.service';
import { PlaceEventsRepository } from './place-events.repository';
import { PlaceNews } from './place-news.service';

/** Who did it, as far as it was a person, and what they said. */
export interface DoneBy {
  readonly guardian: boolean;
  readonly decision: { readonly reason: string; readonly by: string } | null;
}

/** What happens to places is kept, on the public ledger and told in one transaction. */
@Injectable()
export class PlaceKeeping {
  constructor(
    private readonly events: PlaceEventsRepository,
    private readonly news: PlaceNews,
    private readonly ledger: Ledger,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'kindergarten-place',
      contentsOf: (ids, manager) => this.contentsOf(ids, manager),
      subjectsAfter: (after, most, manager) => events.subjectsAfter(after, most, manager),
    });
  }

  /** Of a book that is held. @returns the book with it. */
  async keep(
    book: PlaceBook,
    happened: readonly PlaceEvent[],
    { guardian, decision }: DoneBy,
    manager: EntityManager,
  ): Promise<PlaceBook> {
    const { planId, terms } = book;
    const last = book.events.at(-1)?.number ?? 0;
    const kept = happened.map((event, at) => ({
      ...event,
      planId,
      number: last + 1 + at,
      on: terms.today,
      subject: randomUUID(),
    }));
    if (kept.length === 0) return book;
    const after = { ...book, places: placesAfter(book.places, kept), events: [...book.events, ...kept] };
    await this.events.add(kept, manager);
    if (decision !== null) {
      const { reason, by } = decision;
      await this.events.addDecision(planId, { number: last + 1, reason, decidedBy: by }, manager);
    }
    await this.ledger.record(
      kept.map((event) => ({
        kind: 'kindergarten-place' as const,
        subject: event.subject,
        content: placeRecord(event),
      })),
      manager,
    );
    await this.news.tell(planId, guardian ? kept.slice(1) : kept, manager);
    return after;
  }

  private async contentsOf(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, JsonObject>> {
    const events = await this.events.bySubject(ids, manager);
    return new Map(events.map((event) => [event.subject, placeRecord(event)]));
  }
}
