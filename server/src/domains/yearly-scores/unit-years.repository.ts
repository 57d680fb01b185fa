import { Injectable } from '@nestjs/common';
import type { YearVersionView } from '@yingshang/shared/contracts/yearly-scores';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptRow } from './score-year';
import type { SignedVersion } from './year-record';

export interface NewYearVersion extends SignedVersion {
  /** Of its entry on the ledger. */
  readonly subject: string;
}

export interface YearSize {
  readonly units: number;
  readonly seeded: boolean;
}

const COLUMNS = `standing, revision, to_char(asked_on, 'YYYY-MM-DD') AS "askedOn", settled, left_out AS "leftOut",
  version, seeded, line`;
const VERSION = `version, to_char(on_day, 'YYYY-MM-DD') AS "on", reason, settled, line, subject`;

/** The figures of units in years, and what was signed. */
@Injectable()
export class UnitYearsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async keep(rows: readonly KeptRow[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO unit_years (year, unit_id, standing, revision, asked_on, settled, left_out, version, seeded, line)
       SELECT line ->> 'year', line ->> 'unit', standing, revision, "askedOn", settled, "leftOut", version, seeded, line
       FROM jsonb_to_recordset($1::jsonb) AS one(standing text, revision integer, "askedOn" date, settled text,
         "leftOut" jsonb, version integer, seeded boolean, line jsonb)
       ON CONFLICT (year, unit_id) DO UPDATE SET standing = excluded.standing, revision = excluded.revision,
         asked_on = excluded.asked_on, settled = excluded.settled, left_out = excluded.left_out,
         version = excluded.version, seeded = excluded.seeded, line = excluded.line`,
      [JSON.stringify(rows)],
    );
  }

  /** In the order of the signs of their ids. */
  ofYear(year: string, manager: EntityManager = this.dataSource.manager): Promise<KeptRow[]> {
    return manager.query(`SELECT ${COLUMNS} FROM unit_years WHERE year = $1 ORDER BY unit_id COLLATE "C"`, [
      year,
    ]);
  }

  async find(
    year: string,
    unitId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KeptRow | null> {
    const [row] = await manager.query<KeptRow[]>(
      `SELECT ${COLUMNS} FROM unit_years WHERE year = $1 AND unit_id = $2`,
      [year, unitId],
    );
    return row ?? null;
  }

  /** By year, how many units it has and whether made-up months are in it: without their figures, which are long. */
  async sizes(years: readonly string[]): Promise<ReadonlyMap<string, YearSize>> {
    const rows = await this.dataSource.manager.query<(YearSize & { year: string })[]>(
      'SELECT year, count(*)::int AS units, bool_or(seeded) AS seeded FROM unit_years WHERE year = ANY($1::text[]) GROUP BY year',
      [years],
    );
    return new Map(rows.map(({ year, units, seeded }) => [year, { units, seeded }]));
  }

  async addVersions(versions: readonly NewYearVersion[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO unit_year_versions (year, unit_id, version, on_day, reason, settled, line, subject)
       SELECT line ->> 'year', line ->> 'unit', version, "on", reason, settled, line, subject
       FROM jsonb_to_recordset($1::jsonb)
         AS one(version integer, "on" date, reason text, settled text, line jsonb, subject uuid)`,
      [JSON.stringify(versions)],
    );
  }

  /** Those that entries of the ledger are about. */
  versionsOf(subjects: readonly string[], manager: EntityManager): Promise<NewYearVersion[]> {
    return manager.query(`SELECT ${VERSION} FROM unit_year_versions WHERE subject = ANY($1::uuid[])`, [
      subjects,
    ]);
  }

  async subjectsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ subject: string }[]>(
      `SELECT DISTINCT subject FROM unit_year_versions WHERE $1::uuid IS NULL OR subject > $1
       ORDER BY subject LIMIT $2`,
      [after, most],
    );
    return rows.map(({ subject }) => subject);
  }

  versionsOfUnit(year: string, unitId: string): Promise<YearVersionView[]> {
    return this.dataSource.manager.query(
      `SELECT version, to_char(on_day, 'YYYY-MM-DD') AS "on", (line ->> 'hundredths')::int AS hundredths,
         (line ->> 'points')::int AS points, reason, subject
       FROM unit_year_versions WHERE year = $1 AND unit_id = $2 ORDER BY version`,
      [year, unitId],
    );
  }
}
