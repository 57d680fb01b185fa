import { Injectable } from '@nestjs/common';
import type { ComplaintEvent } from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { ComplaintHistoriesRepository, type CountedComplaint } from './complaint-histories.repository';
import { eventsFrom } from './complaint-row';

/** An event with its place in the history of its complaint. */
export interface NumberedEvent {
  /** From 1. */
  readonly number: number;
  readonly event: ComplaintEvent;
}

/** A complaint as scores count it: what happened, and by which limits. */
export interface ComplaintHistory extends CountedComplaint {
  readonly events: readonly NumberedEvent[];
}

/** What happened to complaints, for whoever counts it of units. */
@Injectable()
export class ComplaintHistories {
  constructor(private readonly repository: ComplaintHistoriesRepository) {}

  /** Complaints of which these days may say something new; once each. */
  touched(since: CalendarDate, until: CalendarDate, manager: EntityManager): Promise<string[]> {
    return this.repository.touched(since, until, manager);
  }

  /** All of them, by their ids, after one. */
  idsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    return this.repository.idsAfter(after, most, manager);
  }

  /** Of these, those that staff of the unit can open at their desk. */
  async openAt(unitId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.repository.atDeskOf(unitId, ids));
  }

  /** In the order of the ids. @throws RangeError for a row that no event is kept as */
  async many(ids: readonly string[], manager: EntityManager): Promise<ComplaintHistory[]> {
    const complaints = await this.repository.many(ids, manager);
    const events = new Map<string, NumberedEvent[]>();
    for (const { complaintId, number, ...columns } of await this.repository.eventsOf(ids, manager)) {
      const own = events.get(complaintId) ?? [];
      own.push(...eventsFrom([columns]).map((event) => ({ number, event })));
      events.set(complaintId, own);
    }
    const byId = new Map(complaints.map((one) => [one.id, one]));
    return ids.flatMap((id) => {
      const one = byId.get(id);
      return one === undefined ? [] : [{ ...one, events: events.get(id) ?? [] }];
    });
  }
}
