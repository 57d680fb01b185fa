import { Injectable } from '@nestjs/common';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import { DataSource, type EntityManager } from 'typeorm';
import type { MonthLine } from './month-line';
import type { FrozenVersion } from './month-record';
import type { UnitMonthKey } from './touched-months.repository';

export interface KeptMonth {
  readonly state: 'running' | 'frozen';
  /** 0 while it runs. */
  readonly version: number;
  readonly line: MonthLine;
}

export interface NewVersion extends FrozenVersion {
  /** Of its entry on the ledger. */
  readonly subject: string;
}

const KEPT = 'state, version, line';

/** The figures of months as the engine keeps them; lists for readers have a repository of their own. */
@Injectable()
export class UnitMonthsRepository {
  constructor(private readonly dataSource: DataSource) {}

  many(keys: readonly UnitMonthKey[], manager: EntityManager): Promise<KeptMonth[]> {
    return manager.query(
      `SELECT ${KEPT} FROM jsonb_to_recordset($1::jsonb) AS one("unitId" text, month text)
       JOIN unit_months kept ON kept.unit_id = one."unitId" AND kept.month = one.month`,
      [JSON.stringify(keys)],
    );
  }

  /** Of these months, those that were frozen. */
  async frozen(months: readonly ScoreMonth[], manager: EntityManager): Promise<ReadonlySet<ScoreMonth>> {
    const rows = await manager.query<{ month: ScoreMonth }[]>(
      "SELECT DISTINCT month FROM unit_months WHERE month = ANY($1::text[]) AND state = 'frozen'",
      [months],
    );
    return new Set(rows.map(({ month }) => month));
  }

  async keep(months: readonly KeptMonth[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO unit_months (unit_id, month, state, version, hundredths, rating_tenths, complaint_tenths,
         rating_count, ranked, seeded, line)
       SELECT line ->> 'unit', line ->> 'month', state, version, (line ->> 'hundredths')::int,
         (line -> 'ratings' ->> 'tenths')::int, (line -> 'complaints' ->> 'tenths')::int,
         (line ->> 'ratingCount')::int, (line ->> 'ranked')::boolean, (line ->> 'seeded')::boolean, line
       FROM jsonb_to_recordset($1::jsonb) AS one(state text, version integer, line jsonb)
       ON CONFLICT (month, unit_id) DO UPDATE SET state = excluded.state, version = excluded.version,
         hundredths = excluded.hundredths, rating_tenths = excluded.rating_tenths,
         complaint_tenths = excluded.complaint_tenths, rating_count = excluded.rating_count,
         ranked = excluded.ranked, seeded = excluded.seeded, line = excluded.line`,
      [JSON.stringify(months)],
    );
  }

  /** Months in which nothing is left of what had happened, and that were never frozen. */
  async removeRunning(keys: readonly UnitMonthKey[], manager: EntityManager): Promise<void> {
    await manager.query(
      `DELETE FROM unit_months kept USING jsonb_to_recordset($1::jsonb) AS one("unitId" text, month text)
       WHERE kept.unit_id = one."unitId" AND kept.month = one.month AND kept.state = 'running'`,
      [JSON.stringify(keys)],
    );
  }

  async runningUntil(month: ScoreMonth, manager: EntityManager): Promise<ScoreMonth[]> {
    const rows = await manager.query<{ month: ScoreMonth }[]>(
      "SELECT DISTINCT month FROM unit_months WHERE state = 'running' AND month <= $1 ORDER BY month",
      [month],
    );
    return rows.map((row) => row.month);
  }

  /** Every unit of the month that runs. */
  async running(month: ScoreMonth, manager: EntityManager): Promise<MonthLine[]> {
    const rows = await manager.query<{ line: MonthLine }[]>(
      "SELECT line FROM unit_months WHERE month = $1 AND state = 'running'",
      [month],
    );
    return rows.map(({ line }) => line);
  }

  async addVersions(versions: readonly NewVersion[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO unit_month_versions (unit_id, month, version, on_day, reason, line, subject)
       SELECT line ->> 'unit', line ->> 'month', version, "on", reason, line, subject
       FROM jsonb_to_recordset($1::jsonb)
         AS one(version integer, "on" date, reason text, line jsonb, subject uuid)`,
      [JSON.stringify(versions)],
    );
  }

  /** Those that entries of the ledger are about. */
  versionsOf(subjects: readonly string[], manager: EntityManager): Promise<NewVersion[]> {
    return manager.query(
      `SELECT version, to_char(on_day, 'YYYY-MM-DD') AS "on", reason, line, subject
       FROM unit_month_versions WHERE subject = ANY($1::uuid[])`,
      [subjects],
    );
  }

  async subjectsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ subject: string }[]>(
      `SELECT DISTINCT subject FROM unit_month_versions WHERE $1::uuid IS NULL OR subject > $1
       ORDER BY subject LIMIT $2`,
      [after, most],
    );
    return rows.map(({ subject }) => subject);
  }

  /** Whether anything was ever worked out. */
  async hasAny(): Promise<boolean> {
    const rows: unknown[] = await this.dataSource.query('SELECT 1 FROM unit_months LIMIT 1');
    return rows.length > 0;
  }

  linesBetween(from: ScoreMonth, to: ScoreMonth, manager: EntityManager): Promise<{ line: MonthLine }[]> {
    return manager.query('SELECT line FROM unit_months WHERE month BETWEEN $1 AND $2', [from, to]);
  }
}
