import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ComplaintCause } from '@yingshang/shared/unit-scores';
import { DataSource } from 'typeorm';
import type { CaseKind } from './score-moments.repository';

/** A moment as its unit finds it again: the case, and whether it still counts. */
export interface CountedMoment {
  readonly kind: CaseKind;
  readonly caseId: string;
  readonly place: number;
  readonly number: string | null;
  readonly on: CalendarDate;
  readonly faulty: boolean;
  readonly struck: boolean;
}

interface CasesQuery {
  readonly unitId: string;
  readonly cause: ComplaintCause;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The place of the last one of the page before. */
  readonly after: string | null;
  readonly most: number;
}

@Injectable()
export class ScoreCasesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Those that cost points first, then the latest. By keyset: whether it costs, its day, its id, its place. The day is
   * compared as text, since what a phone sends may be no day.
   */
  page({ unitId, cause, from, to, after, most }: CasesQuery): Promise<CountedMoment[]> {
    const [costs, day, caseId, place] = after?.split('~') ?? [];
    return this.dataSource.manager.query(
      `SELECT kind, "caseId", place, number, "on", faulty, struck FROM (
         SELECT one.case_kind AS kind, one.case_id AS "caseId", one.place, one.number,
           to_char(one.on_day, 'YYYY-MM-DD') AS "on", one.faulty, struck.case_id IS NOT NULL AS struck,
           (one.faulty AND struck.case_id IS NULL)::int AS costs
         FROM score_moments one LEFT JOIN score_strikes struck ON struck.case_kind = one.case_kind
           AND struck.case_id = one.case_id AND struck.unit_id = one.unit_id AND struck.on_day = one.on_day
           AND struck.cause = one.cause
         WHERE one.unit_id = $1 AND one.cause = $2 AND one.on_day BETWEEN $3 AND $4) found
       WHERE $5::int IS NULL OR (costs, "on", "caseId", place) < ($5::int, $6::text, $7::uuid, $8::int)
       ORDER BY costs DESC, "on" DESC, "caseId" DESC, place DESC LIMIT $9`,
      [unitId, cause, from, to, costs ?? null, day ?? null, caseId ?? null, place ?? null, most],
    );
  }
}

export function placeOf({ faulty, struck, on, caseId, place }: CountedMoment): string {
  return [Number(faulty && !struck), on, caseId, place].join('~');
}
