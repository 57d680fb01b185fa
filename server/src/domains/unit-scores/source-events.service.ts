import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { firstDayOf, lastDayOf, monthOf, type ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { ComplaintHistories } from '../complaints';
import { CountedFollowUps } from '../follow-ups';
import { PublishedRatings } from '../reputation';
import { type SourceEvent, strikeKey } from './score-fold';
import { ScoreStrikesRepository } from './score-strikes.repository';

const UNITS_AT_ONCE = 20;
const CASES_AT_ONCE = 1_000;

/** Reads what scores are made of, all of it and nothing that the engine worked out. */
@Injectable()
export class SourceEvents {
  constructor(
    private readonly ratings: PublishedRatings,
    private readonly complaints: ComplaintHistories,
    private readonly followUps: CountedFollowUps,
    private readonly strikes: ScoreStrikesRepository,
  ) {}

  /** Page by page. Of ratings those made public in the months; of cases all, since a month may hear of any. */
  async *read(
    { from, to, day }: { readonly from: ScoreMonth; readonly to: ScoreMonth; readonly day: CalendarDate },
    manager: EntityManager,
  ): AsyncGenerator<SourceEvent[]> {
    const last = lastDayOf(to);
    yield* this.readRatings({ from: firstDayOf(from), to: last < day ? last : day }, manager);
    yield* this.readComplaints(manager);
    yield* this.readFollowUps(manager);
    const struck = await this.strikes.all(manager);
    yield struck.map((one) => ({ kind: 'strike', key: strikeKey(one.caseKind, one.caseId, one) }));
  }

  private async *readRatings(
    span: { readonly from: CalendarDate; readonly to: CalendarDate },
    manager: EntityManager,
  ): AsyncGenerator<SourceEvent[]> {
    const units = await this.ratings.units(manager);
    for (let at = 0; at < units.length; at += UNITS_AT_ONCE) {
      const spans = units.slice(at, at + UNITS_AT_ONCE).map((unitId) => ({ unitId, ...span }));
      const found = await this.ratings.countedIn(spans, manager);
      yield found.flatMap(({ unitId, closedOn, seeded, ratings }) => {
        const month = monthOf(closedOn);
        return ratings.map((rating): SourceEvent => ({ kind: 'rating', unitId, month, rating, seeded }));
      });
    }
  }

  private async *readComplaints(manager: EntityManager): AsyncGenerator<SourceEvent[]> {
    for (let after: string | null = null; ; ) {
      const ids: string[] = await this.complaints.idsAfter(after, CASES_AT_ONCE, manager);
      if (ids.length === 0) return;
      after = ids.at(-1) ?? null;
      const found = await this.complaints.many(ids, manager);
      yield found.flatMap(({ id: caseId, limits, seeded, events }): SourceEvent[] => [
        { kind: 'complaint', caseId, limits, seeded },
        ...events.map((one): SourceEvent => ({ kind: 'complaint-event', caseId, ...one })),
      ]);
    }
  }

  private async *readFollowUps(manager: EntityManager): AsyncGenerator<SourceEvent[]> {
    for (let after: string | null = null; ; ) {
      const ids: string[] = await this.followUps.idsAfter(after, CASES_AT_ONCE, manager);
      if (ids.length === 0) return;
      after = ids.at(-1) ?? null;
      const found = await this.followUps.many(ids, manager);
      yield found.map(({ id: caseId, seeded, ...counted }) => ({
        kind: 'follow-up',
        caseId,
        counted,
        seeded,
      }));
    }
  }
}
