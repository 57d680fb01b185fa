import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ComplaintCause, ScoreMoment, ScoreMonth } from '@yingshang/shared/unit-scores';
import { DataSource, type EntityManager } from 'typeorm';

export type CaseKind = 'complaint' | 'follow-up';

/** A moment of a case, in the order in which the case had them. */
export interface CaseMoment extends ScoreMoment {
  readonly caseId: string;
  /** From 1. */
  readonly place: number;
  /** As both sides call the case; null for that of a bad rating. */
  readonly number: string | null;
  readonly seeded: boolean;
}

/** What is counted of a unit for one cause, without what was struck. */
export interface CountedCause {
  readonly unitId: string;
  readonly month: ScoreMonth;
  readonly cause: ComplaintCause;
  readonly cases: number;
  readonly of: number;
  readonly seeded: boolean;
}

export interface MomentSpan {
  readonly unitId: string;
  readonly month: ScoreMonth;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

@Injectable()
export class ScoreMomentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  ofCases(kind: CaseKind, ids: readonly string[], manager: EntityManager): Promise<CaseMoment[]> {
    return manager.query(
      `SELECT case_id AS "caseId", place, number, unit_id AS "unitId", to_char(on_day, 'YYYY-MM-DD') AS "on",
         cause, faulty, seeded
       FROM score_moments WHERE case_kind = $1 AND case_id = ANY($2::uuid[]) ORDER BY case_id, place`,
      [kind, ids],
    );
  }

  /** All of these cases. */
  async replace(
    kind: CaseKind,
    ids: readonly string[],
    moments: readonly CaseMoment[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.query('DELETE FROM score_moments WHERE case_kind = $1 AND case_id = ANY($2::uuid[])', [
      kind,
      ids,
    ]);
    await manager.query(
      `INSERT INTO score_moments (case_kind, case_id, place, number, unit_id, on_day, cause, faulty, seeded)
       SELECT $1, "caseId", place, number, "unitId", "on", cause, faulty, seeded
       FROM jsonb_to_recordset($2::jsonb) AS one("caseId" uuid, place integer, number text, "unitId" text, "on" date,
         cause text, faulty boolean, seeded boolean)`,
      [kind, JSON.stringify(moments)],
    );
  }

  /** `bad ratings' cases until`: what a running month had of them would tell of one rating after another. */
  counted(
    spans: readonly MomentSpan[],
    followUpsUntil: CalendarDate,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CountedCause[]> {
    return manager.query(
      `SELECT span."unitId", span.month, one.cause, count(*) FILTER (WHERE one.faulty)::int AS cases,
         count(*)::int AS "of", bool_or(one.seeded) AS seeded
       FROM jsonb_to_recordset($1::jsonb) AS span("unitId" text, month text, "from" date, "to" date)
       JOIN score_moments one ON one.unit_id = span."unitId" AND one.on_day BETWEEN span."from" AND span."to"
       WHERE (one.cause <> 'follow-ups' OR one.on_day <= $2) AND NOT EXISTS (
         SELECT FROM score_strikes struck WHERE struck.case_kind = one.case_kind AND struck.case_id = one.case_id
           AND struck.unit_id = one.unit_id AND struck.on_day = one.on_day AND struck.cause = one.cause)
       GROUP BY 1, 2, 3`,
      [JSON.stringify(spans), followUpsUntil],
    );
  }
}
