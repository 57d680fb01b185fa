import { Injectable } from '@nestjs/common';
import type { ScoreObjection } from '@yingshang/shared/contracts/unit-scores';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import { DataSource, type EntityManager } from 'typeorm';
import { objectionRows } from './objection-rows.repository';
import type { Strike } from './score-strikes.repository';

/** A unit objects that a moment is counted. Days alone; who wrote it stands with the statement. */
export interface KeptObjection extends Strike {
  readonly id: string;
  readonly month: ScoreMonth;
  readonly number: string | null;
  readonly statementId: string;
  readonly commitment: string;
  readonly filedOn: CalendarDate;
  readonly state: ScoreObjection['state'];
  /** Null, as what follows, while it is open. */
  readonly decisionId: string | null;
  readonly decidedOn: CalendarDate | null;
  /** Personal data in it was masked before it was kept: the unit reads it. */
  readonly reason: string | null;
}

interface KeptDecision {
  readonly id: string;
  readonly state: 'granted' | 'refused';
  readonly decisionId: string;
  readonly decidedOn: CalendarDate;
  readonly reason: string;
}

const COLUMNS = `id, unit_id AS "unitId", month, case_kind AS "caseKind", case_id AS "caseId", number, cause,
  to_char(on_day, 'YYYY-MM-DD') AS "on", statement_id AS "statementId", commitment,
  to_char(filed_on, 'YYYY-MM-DD') AS "filedOn", state, decision_id AS "decisionId",
  to_char(decided_on, 'YYYY-MM-DD') AS "decidedOn", reason`;

@Injectable()
export class ScoreObjectionsRepository {
  readonly rows = objectionRows<KeptObjection>('score_objections', COLUMNS);

  constructor(private readonly dataSource: DataSource) {}

  /** False where it was objected to before. */
  async add(one: KeptObjection, manager: EntityManager): Promise<boolean> {
    const added: object[] = await manager.query(
      `INSERT INTO score_objections (id, unit_id, month, case_kind, case_id, number, cause, on_day, statement_id,
         commitment, filed_on, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING RETURNING id`,
      [
        one.id,
        one.unitId,
        one.month,
        one.caseKind,
        one.caseId,
        one.number,
        one.cause,
        one.on,
        one.statementId,
        one.commitment,
        one.filedOn,
        one.state,
      ],
    );
    return added.length === 1;
  }

  /** The latest first. */
  ofMonth(unitId: string, month: ScoreMonth): Promise<KeptObjection[]> {
    return this.dataSource.manager.query(
      `SELECT ${COLUMNS} FROM score_objections WHERE unit_id = $1 AND month = $2 ORDER BY filed_on DESC, id`,
      [unitId, month],
    );
  }

  /** The open ones first, the one due first before the others, then the latest. */
  ofUnits(unitIds: readonly string[], most: number): Promise<KeptObjection[]> {
    return this.dataSource.manager.query(
      `SELECT ${COLUMNS} FROM score_objections WHERE unit_id = ANY($1::text[])
       ORDER BY state <> 'open', CASE WHEN state = 'open' THEN filed_on END, filed_on DESC, id LIMIT $2`,
      [unitIds, most],
    );
  }

  async countOpen(unitIds: readonly string[]): Promise<number> {
    const [row] = await this.dataSource.manager.query<{ open: number }[]>(
      `SELECT count(*)::int AS open FROM score_objections WHERE unit_id = ANY($1::text[]) AND state = 'open'`,
      [unitIds],
    );
    return row?.open ?? 0;
  }

  async find(id: string): Promise<KeptObjection | null> {
    const [row] = await this.dataSource.manager.query<KeptObjection[]>(
      `SELECT ${COLUMNS} FROM score_objections WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Nobody else decides about it until the transaction ends. */
  async findLocked(id: string, manager: EntityManager): Promise<KeptObjection | null> {
    const [row] = await manager.query<KeptObjection[]>(
      `SELECT ${COLUMNS} FROM score_objections WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  async decide(
    { id, state, decisionId, decidedOn, reason }: KeptDecision,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      'UPDATE score_objections SET state = $2, decision_id = $3, decided_on = $4, reason = $5 WHERE id = $1',
      [id, state, decisionId, decidedOn, reason],
    );
  }

  /** The day of a month's first version; null for one that was not frozen. */
  async frozenOn(
    unitId: string,
    month: ScoreMonth,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CalendarDate | null> {
    const [row] = await manager.query<{ on: CalendarDate }[]>(
      `SELECT to_char(on_day, 'YYYY-MM-DD') AS "on" FROM unit_month_versions
       WHERE unit_id = $1 AND month = $2 AND version = 1`,
      [unitId, month],
    );
    return row?.on ?? null;
  }

  /** The number of the case that a moment at fault is about; null where there is no such moment. */
  async faultOf(
    { caseKind, caseId, unitId, on, cause }: Strike,
    manager: EntityManager,
  ): Promise<{ readonly number: string | null } | null> {
    const [row] = await manager.query<{ number: string | null }[]>(
      `SELECT number FROM score_moments
       WHERE case_kind = $1 AND case_id = $2 AND unit_id = $3 AND on_day = $4 AND cause = $5 AND faulty LIMIT 1`,
      [caseKind, caseId, unitId, on, cause],
    );
    return row ?? null;
  }
}
