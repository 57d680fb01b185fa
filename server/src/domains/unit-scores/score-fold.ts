import type { ComplaintEvent, LimitProfile } from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { type RatingSums, sumsOfRatings, type WeightedRating } from '@yingshang/shared/scoring';
import {
  type ComplaintCause,
  type CountedFollowUp,
  monthOf,
  type ScoreMoment,
  type ScoreMonth,
} from '@yingshang/shared/unit-scores';
import { complaintMomentsThrough, followUpMomentsThrough } from './moments-through';
import { inLineOrder, isMeasured, type MonthLine, monthLine } from './month-line';

/** What happened, each by itself and with its own time: in whatever order they arrive, they mean the same. */
export type SourceEvent =
  | {
      readonly kind: 'rating';
      readonly unitId: string;
      readonly month: ScoreMonth;
      readonly rating: WeightedRating;
      readonly seeded: boolean;
    }
  | {
      readonly kind: 'complaint';
      readonly caseId: string;
      readonly limits: LimitProfile;
      readonly seeded: boolean;
    }
  | {
      readonly kind: 'complaint-event';
      readonly caseId: string;
      readonly number: number;
      readonly event: ComplaintEvent;
    }
  | {
      readonly kind: 'follow-up';
      readonly caseId: string;
      readonly counted: CountedFollowUp;
      readonly seeded: boolean;
    }
  | { readonly kind: 'strike'; readonly key: string };

interface FoldedThrough {
  /** The last day that counts. */
  readonly day: CalendarDate;
  /** The last day of which cases of bad ratings count. */
  readonly followUpsUntil: CalendarDate;
  readonly from: ScoreMonth;
  readonly to: ScoreMonth;
  readonly isScored: (unitId: string) => boolean;
}

/** What the ratings of a unit's month weigh. */
export interface UnitMonthSums {
  readonly unitId: string;
  readonly month: ScoreMonth;
  readonly sums: RatingSums;
}

interface FoldedComplaint {
  limits: LimitProfile | null;
  seeded: boolean;
  readonly events: { readonly number: number; readonly event: ComplaintEvent }[];
}

interface FoldedMonth {
  readonly unitId: string;
  readonly month: ScoreMonth;
  readonly ratings: WeightedRating[];
  readonly counts: Record<ComplaintCause, { cases: number; of: number }>;
  seeded: boolean;
}

/** How a strike, and the moments that it takes out, are known. */
export function strikeKey(
  kind: 'complaint' | 'follow-up',
  caseId: string,
  { unitId, on, cause }: Pick<ScoreMoment, 'unitId' | 'on' | 'cause'>,
): string {
  return [kind, caseId, unitId, on, cause].join(' ');
}

/** Scores from nothing: every event once, in any order, and then the lines of all units and months. Pure. */
export class ScoreFold {
  private readonly months = new Map<string, FoldedMonth>();
  private readonly complaints = new Map<string, FoldedComplaint>();
  private readonly followUps: Extract<SourceEvent, { kind: 'follow-up' }>[] = [];
  private readonly strikes = new Set<string>();

  constructor(private readonly through: FoldedThrough) {}

  take(event: SourceEvent): void {
    switch (event.kind) {
      case 'rating':
        return this.takeRating(event);
      case 'complaint':
        Object.assign(this.complaintAt(event.caseId), { limits: event.limits, seeded: event.seeded });
        return;
      case 'complaint-event':
        this.complaintAt(event.caseId).events.push({ number: event.number, event: event.event });
        return;
      case 'follow-up':
        this.followUps.push(event);
        return;
      case 'strike':
        this.strikes.add(event.key);
    }
  }

  /** In the order of units and months; those in which nothing happened have none. */
  lines(): MonthLine[] {
    for (const [caseId, one] of this.complaints) this.countComplaint(caseId, one);
    for (const one of this.followUps) this.countFollowUp(one);
    return [...this.months.values()]
      .map(({ unitId, month, ratings, counts, seeded }) =>
        monthLine(unitId, month, { ratings: sumsOfRatings(ratings), complaints: counts, seeded }),
      )
      .filter(isMeasured)
      .toSorted(inLineOrder);
  }

  ratingSums(): UnitMonthSums[] {
    return [...this.months.values()].map(({ unitId, month, ratings }) => {
      return { unitId, month, sums: sumsOfRatings(ratings) };
    });
  }

  private takeRating({ unitId, month, rating, seeded }: Extract<SourceEvent, { kind: 'rating' }>): void {
    const found = this.monthAt(unitId, month);
    if (found === null) return;
    found.ratings.push(rating);
    found.seeded ||= seeded;
  }

  private countComplaint(caseId: string, { limits, seeded, events }: FoldedComplaint): void {
    if (limits === null) throw new RangeError(`events of a complaint that is not there: ${caseId}`);
    const told = events.toSorted((a, b) => a.number - b.number).map(({ event }) => event);
    for (const moment of complaintMomentsThrough(told, limits, this.through.day))
      this.count(strikeKey('complaint', caseId, moment), moment, seeded);
  }

  private countFollowUp({ caseId, counted, seeded }: Extract<SourceEvent, { kind: 'follow-up' }>): void {
    for (const moment of followUpMomentsThrough(counted, this.through.day))
      if (moment.on <= this.through.followUpsUntil)
        this.count(strikeKey('follow-up', caseId, moment), moment, seeded);
  }

  private count(key: string, { unitId, on, cause, faulty }: ScoreMoment, seeded: boolean): void {
    const found = this.strikes.has(key) ? null : this.monthAt(unitId, monthOf(on));
    if (found === null) return;
    found.counts[cause].of += 1;
    found.counts[cause].cases += Number(faulty);
    found.seeded ||= seeded;
  }

  private complaintAt(caseId: string): FoldedComplaint {
    const found = this.complaints.get(caseId) ?? { limits: null, seeded: false, events: [] };
    this.complaints.set(caseId, found);
    return found;
  }

  /** Null for a month, or a unit, that is not asked for. */
  private monthAt(unitId: string, month: ScoreMonth): FoldedMonth | null {
    const { from, to, isScored } = this.through;
    if (month < from || month > to || !isScored(unitId)) return null;
    const key = `${month} ${unitId}`;
    const found = this.months.get(key) ?? { unitId, month, ratings: [], counts: noCounts(), seeded: false };
    this.months.set(key, found);
    return found;
  }
}

const noCounts = (): FoldedMonth['counts'] => ({
  late: { cases: 0, of: 0 },
  reopened: { cases: 0, of: 0 },
  dissatisfied: { cases: 0, of: 0 },
  'follow-ups': { cases: 0, of: 0 },
  transfers: { cases: 0, of: 0 },
});
