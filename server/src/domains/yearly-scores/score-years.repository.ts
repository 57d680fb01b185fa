import { Injectable } from '@nestjs/common';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptYear } from './score-year';

const day = (column: string, name: string) => `to_char(${column}, 'YYYY-MM-DD') AS "${name}"`;
const COLUMNS = `year, kind, from_month AS "from", to_month AS "to", desk_unit_id AS "deskUnitId", settings, state,
  ${day('opened_on', 'openedOn')}, ${day('sent_on', 'sentOn')}, proposed_by AS "proposedBy",
  ${day('proposed_on', 'proposedOn')}, signed_by AS "signedBy", ${day('signed_on', 'signedOn')}, returned`;

/** Years and how far each is. */
@Injectable()
export class ScoreYearsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False where it was opened before. */
  async add(year: KeptYear, manager: EntityManager): Promise<boolean> {
    const added: object[] = await manager.query(
      `INSERT INTO score_years (year, kind, from_month, to_month, desk_unit_id, settings, state, opened_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING year`,
      [
        year.year,
        year.kind,
        year.from,
        year.to,
        year.deskUnitId,
        JSON.stringify(year.settings),
        year.state,
        year.openedOn,
      ],
    );
    return added.length === 1;
  }

  async find(year: string, manager: EntityManager = this.dataSource.manager): Promise<KeptYear | null> {
    const [row] = await manager.query<KeptYear[]>(`SELECT ${COLUMNS} FROM score_years WHERE year = $1`, [
      year,
    ]);
    return row ?? null;
  }

  /** Nobody else takes a step of it until the transaction ends. */
  async findLocked(year: string, manager: EntityManager): Promise<KeptYear | null> {
    const [row] = await manager.query<KeptYear[]>(
      `SELECT ${COLUMNS} FROM score_years WHERE year = $1 FOR UPDATE`,
      [year],
    );
    return row ?? null;
  }

  /** Those that a month lies in, locked in their order. */
  withMonthLocked(month: ScoreMonth, manager: EntityManager): Promise<KeptYear[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM score_years WHERE $1 BETWEEN from_month AND to_month ORDER BY year FOR UPDATE`,
      [month],
    );
  }

  /** The newest first. */
  all(): Promise<KeptYear[]> {
    return this.dataSource.manager.query(`SELECT ${COLUMNS} FROM score_years ORDER BY year DESC`);
  }

  async years(manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ year: string }[]>('SELECT year FROM score_years');
    return rows.map(({ year }) => year);
  }

  async change(
    year: string,
    change: Partial<
      Pick<KeptYear, 'state' | 'sentOn' | 'proposedBy' | 'proposedOn' | 'signedBy' | 'signedOn' | 'returned'>
    >,
    manager: EntityManager,
  ): Promise<void> {
    const columns = {
      state: 'state',
      sentOn: 'sent_on',
      proposedBy: 'proposed_by',
      proposedOn: 'proposed_on',
      signedBy: 'signed_by',
      signedOn: 'signed_on',
      returned: 'returned',
    } as const;
    const names = Object.keys(columns).filter((name): name is keyof typeof columns => name in change);
    const sets = names.map((name, at) => `${columns[name]} = $${at + 2}`);
    await manager.query(`UPDATE score_years SET ${sets.join(', ')} WHERE year = $1`, [
      year,
      ...names.map((name) => change[name] ?? null),
    ]);
  }

  /** How many proposals and signatures are somebody's. */
  async countBy(personId: string): Promise<number> {
    const [row] = await this.dataSource.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM score_years WHERE proposed_by = $1 OR signed_by = $1',
      [personId],
    );
    return row?.count ?? 0;
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    for (const table of ['year_objections', 'unit_year_versions', 'unit_years', 'score_years'])
      await manager.query(`DELETE FROM ${table}`);
  }
}
