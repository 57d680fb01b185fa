import { Injectable } from '@nestjs/common';
import type { Profile } from '@yingshang/shared/eligibility';
import { DataSource, type EntityManager } from 'typeorm';
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
const INSERT = `
  INSERT INTO enterprise_profiles (${NAMES})
  SELECT ${NAMES} FROM jsonb_to_recordset($1::jsonb)
    AS incoming(${COLUMNS.map(({ column, type }) => `${column} ${type}`).join(', ')})`;
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
    await manager.query(INSERT, [JSON.stringify(rows)]);
  }

  async keepOfHolder(
    { enterpriseId, personId }: Holder,
    creditCode: string,
    profile: Profile,
    manager: EntityManager,
  ): Promise<void> {
    const keys = { enterprise_id: enterpriseId, person_id: personId, credit_code: creditCode };
    await manager.query(`${INSERT} ON CONFLICT (enterprise_id, person_id) DO UPDATE SET ${REPLACED}`, [
      JSON.stringify([{ ...keys, ...factColumns(profile) }]),
    ]);
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
