import { Injectable } from '@nestjs/common';
import type { Profile } from '@yingshang/shared/eligibility';
import { DataSource, type EntityManager } from 'typeorm';
import type { RegistryFacts } from './enterprise-registry';
import { columnTypes } from './profile-columns';
import { factColumns, profileOfColumns } from './profile-row';

export interface Holder {
  readonly enterpriseId: string;
  readonly personId: string;
}

const KEYS = [
  { column: 'person_id', type: 'uuid' },
  { column: 'enterprise_id', type: 'uuid' },
  { column: 'credit_code', type: 'text' },
  { column: 'rare', type: 'jsonb' },
] as const;
const COLUMNS = [...KEYS, ...columnTypes()];
const NAMES = COLUMNS.map(({ column }) => column).join(', ');
const INCOMING_TYPES = COLUMNS.map(({ column, type }) => `${column} ${type}`).join(', ');
const OF_HOLDER = COLUMNS.map(({ column }) =>
  column === 'credit_code' ? 'enterprises.credit_code' : `incoming.${column}`,
).join(', ');
const REPLACED = COLUMNS.map(({ column }) => `${column} = excluded.${column}`).join(', ');

/**
 * Profile rows: what matching in SQL reads. A row without holder is the register's view of an enterprise; each holder
 * of a registered one has a row of their own, which goes with the holding.
 */
@Injectable()
export class ProfileRowsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async addOfRegister(
    enterprises: readonly { readonly creditCode: string; readonly profile: Profile }[],
    manager: EntityManager,
  ): Promise<void> {
    const rows = enterprises.map(({ creditCode, profile }) => ({
      credit_code: creditCode,
      ...factColumns(profile),
    }));
    await manager.query(`INSERT INTO enterprise_profiles (${NAMES}) SELECT ${NAMES} FROM ${incoming('$1')}`, [
      JSON.stringify(rows),
    ]);
  }

  async keepOfHolders(
    kept: readonly (Holder & { readonly profile: Profile })[],
    manager: EntityManager,
  ): Promise<void> {
    const rows = kept.map(({ enterpriseId, personId, profile }) => ({
      enterprise_id: enterpriseId,
      person_id: personId,
      ...factColumns(profile),
    }));
    await manager.query(
      `INSERT INTO enterprise_profiles (${NAMES})
       SELECT ${OF_HOLDER}
       FROM ${incoming('$1')} JOIN enterprises ON enterprises.id = incoming.enterprise_id
       ON CONFLICT (enterprise_id, person_id) DO UPDATE SET ${REPLACED}`,
      [JSON.stringify(rows)],
    );
  }

  /** Entries of the register from a position on that have no row yet, with what one is made from. */
  entriesWithout(
    from: number,
    most: number,
    manager: EntityManager,
  ): Promise<{ position: number; creditCode: string; facts: RegistryFacts }[]> {
    return manager.query(
      `SELECT position, credit_code AS "creditCode", facts FROM registry_enterprises AS entry
       WHERE position >= $1 AND NOT EXISTS (
         SELECT FROM enterprise_profiles AS held
         WHERE held.credit_code = entry.credit_code AND held.person_id IS NULL)
       ORDER BY position LIMIT $2`,
      [from, most],
    );
  }

  /** Registered enterprises of which a holder has no row yet. */
  async enterprisesWithout(manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT DISTINCT enterprise_id AS id FROM enterprise_holders AS holder
       WHERE NOT EXISTS (
         SELECT FROM enterprise_profiles AS held
         WHERE held.enterprise_id = holder.enterprise_id AND held.person_id = holder.person_id)`,
    );
    return rows.map(({ id }) => id);
  }

  /** In the transaction that is given, else in one of its own. */
  together<T>(work: (manager: EntityManager) => Promise<T>, within?: EntityManager): Promise<T> {
    return within === undefined ? this.dataSource.transaction(work) : work(within);
  }

  async profileInRegister(
    creditCode: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Profile | null> {
    return this.one('credit_code = $1 AND person_id IS NULL', [creditCode], manager);
  }

  async profileOfHolder(
    { enterpriseId, personId }: Holder,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Profile | null> {
    return this.one('enterprise_id = $1 AND person_id = $2', [enterpriseId, personId], manager);
  }

  private async one(
    where: string,
    values: readonly string[],
    manager: EntityManager,
  ): Promise<Profile | null> {
    // As JSON, because the driver makes times of dates and texts of bigints.
    const rows = await manager.query<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(enterprise_profiles) AS row FROM enterprise_profiles WHERE ${where}`,
      [...values],
    );
    return rows[0] ? profileOfColumns(rows[0].row) : null;
  }
}

/** A parameter of JSON as rows of the table's own types. */
function incoming(parameter: string): string {
  return `jsonb_to_recordset(${parameter}::jsonb) AS incoming(${INCOMING_TYPES})`;
}
