import { Injectable } from '@nestjs/common';
import type { MonthVersion, ScoreCorrection } from '@yingshang/shared/contracts/unit-scores';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import { DataSource } from 'typeorm';
import { PreparedQueries } from '../../platform/database';
import type { MonthLine } from './month-line';
import type { KeptMonth } from './unit-months.repository';

/** The figures of a unit's month without what they are made of. */
export interface MonthFigure {
  readonly unitId: string;
  readonly month: ScoreMonth;
  readonly state: KeptMonth['state'];
  readonly hundredths: number;
  readonly ratingTenths: number;
  readonly complaintTenths: number;
  readonly ratingCount: number;
  readonly ranked: boolean;
  readonly seeded: boolean;
}

/** A version with a reason. */
type KeptCorrection = Omit<ScoreCorrection, 'unit'> & { readonly unitId: string };

const FIGURE = `unit_id AS "unitId", month, state, hundredths, rating_tenths AS "ratingTenths",
  complaint_tenths AS "complaintTenths", rating_count AS "ratingCount", ranked, seeded`;

/** What everybody reads of months. */
@Injectable()
export class ScoreListsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  /** Another whenever figures may be others. */
  async revision(): Promise<string> {
    const [row] = await this.queries.ask<{ number: string }>('SELECT number FROM score_revision', []);
    return row?.number ?? '';
  }

  /** Of every unit. */
  ofMonth(month: ScoreMonth): Promise<MonthFigure[]> {
    return this.queries.ask<MonthFigure>(`SELECT ${FIGURE} FROM unit_months WHERE month = $1`, [month]);
  }

  /** Since a month, the oldest first. */
  ofUnit(unitId: string, since: ScoreMonth): Promise<MonthFigure[]> {
    return this.queries.ask<MonthFigure>(
      `SELECT ${FIGURE} FROM unit_months WHERE unit_id = $1 AND month >= $2 ORDER BY month`,
      [unitId, since],
    );
  }

  /** The newest first. One step down the index a month: there may be years of hundreds of units. */
  async months(): Promise<ScoreMonth[]> {
    const rows = await this.queries.ask<{ month: ScoreMonth }>(
      `WITH RECURSIVE found AS (
         SELECT max(month) AS month FROM unit_months
         UNION ALL SELECT (SELECT max(month) FROM unit_months WHERE month < found.month) FROM found
           WHERE found.month IS NOT NULL)
       SELECT month FROM found WHERE month IS NOT NULL ORDER BY month DESC`,
      [],
    );
    return rows.map(({ month }) => month);
  }

  async find(unitId: string, month: ScoreMonth): Promise<KeptMonth | null> {
    const [row] = await this.dataSource.manager.query<KeptMonth[]>(
      'SELECT state, version, line FROM unit_months WHERE month = $2 AND unit_id = $1',
      [unitId, month],
    );
    return row ?? null;
  }

  /** Of these units, with what their figures are made of. */
  async linesOf(month: ScoreMonth, unitIds: readonly string[]): Promise<MonthLine[]> {
    const rows = await this.dataSource.manager.query<{ line: MonthLine }[]>(
      'SELECT line FROM unit_months WHERE month = $1 AND unit_id = ANY($2::text[])',
      [month, unitIds],
    );
    return rows.map(({ line }) => line);
  }

  /** Versions of a frozen month that were made later, with the total of the one before; the newest first. */
  corrections(month: ScoreMonth, unitIds: readonly string[], most: number): Promise<KeptCorrection[]> {
    return this.queries.ask<KeptCorrection>(
      `SELECT one.unit_id AS "unitId", one.version, to_char(one.on_day, 'YYYY-MM-DD') AS "on",
         (one.line ->> 'hundredths')::int AS hundredths, (before.line ->> 'hundredths')::int AS before, one.reason,
         one.subject
       FROM unit_month_versions one LEFT JOIN unit_month_versions before
         ON before.unit_id = one.unit_id AND before.month = one.month AND before.version = one.version - 1
       WHERE one.month = $1 AND one.reason IS NOT NULL AND one.unit_id = ANY($2::text[])
       ORDER BY one.on_day DESC, one.unit_id, one.version DESC LIMIT $3`,
      [month, unitIds, most],
    );
  }

  versions(unitId: string, month: ScoreMonth): Promise<MonthVersion[]> {
    return this.dataSource.manager.query(
      `SELECT version, to_char(on_day, 'YYYY-MM-DD') AS "on", (line ->> 'hundredths')::int AS hundredths, reason, subject
       FROM unit_month_versions WHERE unit_id = $1 AND month = $2 ORDER BY version`,
      [unitId, month],
    );
  }
}
