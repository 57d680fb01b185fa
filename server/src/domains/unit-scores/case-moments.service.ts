import { Injectable, Logger } from '@nestjs/common';
import { type CalendarDate, canonicalJson } from '@yingshang/shared/kernel';
import { monthOf, type ScoreMoment } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import { ComplaintHistories, type ComplaintHistory } from '../complaints';
import { type CountedCase, CountedFollowUps } from '../follow-ups';
import { complaintMomentsThrough, followUpMomentsThrough } from './moments-through';
import { type CaseKind, type CaseMoment, ScoreMomentsRepository } from './score-moments.repository';
import { TouchedMonthsRepository } from './touched-months.repository';

interface FoundCase {
  readonly id: string;
  readonly number: string | null;
  readonly seeded: boolean;
  momentsUntil(day: CalendarDate): readonly ScoreMoment[];
}

/** Finds the moments of cases anew, a case at a time as a whole, and says which months they change. */
@Injectable()
export class CaseMoments {
  private readonly log = new Logger('Scores');

  constructor(
    private readonly complaints: ComplaintHistories,
    private readonly followUps: CountedFollowUps,
    private readonly repository: ScoreMomentsRepository,
    private readonly touched: TouchedMonthsRepository,
  ) {}

  /** Of cases about which the days since then may say something new. */
  changed(
    kind: CaseKind,
    { since, day }: { readonly since: CalendarDate; readonly day: CalendarDate },
    manager: EntityManager,
  ): Promise<string[]> {
    return kind === 'complaint'
      ? this.complaints.touched(since, day, manager)
      : this.followUps.touched(since, day, manager);
  }

  idsAfter(kind: CaseKind, after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    return kind === 'complaint'
      ? this.complaints.idsAfter(after, most, manager)
      : this.followUps.idsAfter(after, most, manager);
  }

  /** As far as they had come at the end of the day. What is as it was is left alone. */
  async refresh(
    kind: CaseKind,
    ids: readonly string[],
    day: CalendarDate,
    manager: EntityManager,
  ): Promise<void> {
    const kept = groupedByCase(await this.repository.ofCases(kind, ids, manager));
    const changed: { id: string; now: readonly CaseMoment[] }[] = [];
    for (const one of await this.cases(kind, ids, manager)) {
      const now = this.momentsOf(one, day);
      if (now !== null && canonicalJson(now) !== canonicalJson(kept.get(one.id) ?? []))
        changed.push({ id: one.id, now });
    }
    if (changed.length === 0) return;
    const now = changed.flatMap((one) => one.now);
    const before = changed.flatMap(({ id }) => kept.get(id) ?? []);
    const caseIds = changed.map(({ id }) => id);
    await this.repository.replace(kind, caseIds, now, manager);
    const months = [...before, ...now].map(({ unitId, on }) => ({ unitId, month: monthOf(on) }));
    await this.touched.add(months, manager);
  }

  private async cases(
    kind: CaseKind,
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<readonly FoundCase[]> {
    if (kind === 'complaint') return (await this.complaints.many(ids, manager)).map(ofComplaint);
    return (await this.followUps.many(ids, manager)).map(ofFollowUp);
  }

  /** Null for a case that cannot be read: it holds up no other, and its moments stay what they were. */
  private momentsOf(one: FoundCase, day: CalendarDate): CaseMoment[] | null {
    try {
      return caseMoments(one, one.momentsUntil(day));
    } catch (err) {
      this.log.error({ err, case: one.id }, 'what a case says of units was not counted');
      return null;
    }
  }
}

/** In the members and the order in which they are kept. */
function caseMoments(
  { id, number, seeded }: Pick<FoundCase, 'id' | 'number' | 'seeded'>,
  moments: readonly ScoreMoment[],
): CaseMoment[] {
  return moments.map((one, at) => ({ caseId: id, place: at + 1, number, seeded, ...one }));
}

const ofComplaint = ({ id, number, seeded, limits, events }: ComplaintHistory): FoundCase => ({
  id,
  number,
  seeded,
  momentsUntil: (day) =>
    complaintMomentsThrough(
      events.map(({ event }) => event),
      limits,
      day,
    ),
});

const ofFollowUp = (one: CountedCase): FoundCase => ({
  id: one.id,
  number: null,
  seeded: one.seeded,
  momentsUntil: (day) => followUpMomentsThrough(one, day),
});

function groupedByCase(moments: readonly CaseMoment[]): Map<string, CaseMoment[]> {
  const byCase = new Map<string, CaseMoment[]>();
  for (const moment of moments) byCase.set(moment.caseId, [...(byCase.get(moment.caseId) ?? []), moment]);
  return byCase;
}
