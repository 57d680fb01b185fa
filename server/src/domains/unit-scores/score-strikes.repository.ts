import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ComplaintCause } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';
import type { CaseKind } from './score-moments.repository';

/** What is no longer counted: a case against a unit, for one cause, on one day. */
export interface Strike {
  readonly caseKind: CaseKind;
  readonly caseId: string;
  readonly unitId: string;
  readonly on: CalendarDate;
  readonly cause: ComplaintCause;
}

@Injectable()
export class ScoreStrikesRepository {
  /** A second time changes nothing. */
  async add(
    { caseKind, caseId, unitId, on, cause }: Strike,
    struckOn: CalendarDate,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO score_strikes (case_kind, case_id, unit_id, on_day, cause, struck_on)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      [caseKind, caseId, unitId, on, cause, struckOn],
    );
  }

  all(manager: EntityManager): Promise<Strike[]> {
    return manager.query(
      `SELECT case_kind AS "caseKind", case_id AS "caseId", unit_id AS "unitId",
         to_char(on_day, 'YYYY-MM-DD') AS "on", cause
       FROM score_strikes`,
    );
  }
}
