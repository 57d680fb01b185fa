import { Injectable } from '@nestjs/common';
import type { YearObjection, YearObjectionAbout } from '@yingshang/shared/contracts/yearly-scores';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import { DataSource, type EntityManager } from 'typeorm';
import { objectionRows } from '../unit-scores';

/** A unit objects to its year. Who wrote it stands with the statement. */
export interface KeptYearObjection {
  readonly id: string;
  readonly year: string;
  readonly unitId: string;
  /** Of the figures that it objects to. */
  readonly revision: number;
  readonly about: YearObjectionAbout;
  readonly statementId: string;
  readonly commitment: string;
  readonly filedOn: CalendarDate;
  readonly state: YearObjection['state'];
  /** Null, as what follows, while it is open. */
  readonly decisionId: string | null;
  readonly decidedOn: CalendarDate | null;
  /** Personal data in it was masked before it was kept: the unit reads it. */
  readonly reason: string | null;
  /** Months that no longer count because of it. */
  readonly leftOut: readonly ScoreMonth[];
}

const COLUMNS = `id, year, unit_id AS "unitId", revision, about, statement_id AS "statementId", commitment,
  to_char(filed_on, 'YYYY-MM-DD') AS "filedOn", state, decision_id AS "decisionId",
  to_char(decided_on, 'YYYY-MM-DD') AS "decidedOn", reason, left_out AS "leftOut"`;

@Injectable()
export class YearObjectionsRepository {
  readonly rows = objectionRows<KeptYearObjection>('year_objections', COLUMNS);

  constructor(private readonly dataSource: DataSource) {}

  async add(one: KeptYearObjection, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO year_objections (id, year, unit_id, revision, about, statement_id, commitment, filed_on, state,
         left_out)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        one.id,
        one.year,
        one.unitId,
        one.revision,
        one.about,
        one.statementId,
        one.commitment,
        one.filedOn,
        one.state,
        JSON.stringify(one.leftOut),
      ],
    );
  }

  async find(
    id: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KeptYearObjection | null> {
    const [row] = await manager.query<KeptYearObjection[]>(
      `SELECT ${COLUMNS} FROM year_objections WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** The open ones first, the one due first before the others, then the latest; of one unit, or of all. */
  ofYear(year: string, unitId: string | null = null): Promise<KeptYearObjection[]> {
    return this.dataSource.manager.query(
      `SELECT ${COLUMNS} FROM year_objections WHERE year = $1 AND ($2::text IS NULL OR unit_id = $2)
       ORDER BY state <> 'open', CASE WHEN state = 'open' THEN filed_on END, filed_on DESC, id`,
      [year, unitId],
    );
  }

  async decide(
    {
      id,
      state,
      decisionId,
      decidedOn,
      reason,
      leftOut,
    }: Pick<KeptYearObjection, 'id' | 'state' | 'decisionId' | 'decidedOn' | 'reason' | 'leftOut'>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `UPDATE year_objections SET state = $2, decision_id = $3, decided_on = $4, reason = $5, left_out = $6
       WHERE id = $1`,
      [id, state, decisionId, decidedOn, reason, JSON.stringify(leftOut)],
    );
  }
}
