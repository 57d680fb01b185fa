import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { DemoEnterprise } from '../../demo-city/registry';
import { RegistryEnterpriseEntity } from './registry-enterprise.entity';

export interface RegistryState {
  readonly seed: string;
  readonly rows: number;
  readonly firstCode: string;
}

export interface RegistryKind {
  readonly position: number;
  readonly entityType: string | null;
  readonly industryCode: string;
}

@Injectable()
export class DemoRegistryRepository {
  constructor(private readonly dataSource: DataSource) {}

  findByCode(creditCode: string): Promise<RegistryEnterpriseEntity | null> {
    return this.dataSource.manager.findOneBy(RegistryEnterpriseEntity, { creditCode });
  }

  findByPosition(seed: string, position: number): Promise<RegistryEnterpriseEntity | null> {
    return this.dataSource.manager.findOneBy(RegistryEnterpriseEntity, { seed, position });
  }

  /** Names that are or begin with what was typed, by the indexes. */
  findBeginning(typed: string, most: number): Promise<RegistryEnterpriseEntity[]> {
    return this.named(most, 'registry.name LIKE :pattern OR registry.tradeName LIKE :pattern', {
      pattern: `${escaped(typed)}%`,
    });
  }

  /** Names that hold what was typed anywhere. Reads on until there are enough. */
  findHolding(typed: string, most: number): Promise<RegistryEnterpriseEntity[]> {
    return this.named(most, 'registry.name LIKE :pattern', { pattern: `%${escaped(typed)}%` });
  }

  /** What is in the registry; null when it is empty. Positions run from 0 without gaps. */
  async state(manager: EntityManager = this.dataSource.manager): Promise<RegistryState | null> {
    const rows = await manager.query<RegistryState[]>(
      `SELECT seed, (SELECT max(position) + 1 FROM registry_enterprises) AS rows, credit_code AS "firstCode"
       FROM registry_enterprises WHERE position = 0`,
    );
    return rows[0] ?? null;
  }

  /** What kind of enterprise stands at the first positions. */
  firstKinds(most: number): Promise<RegistryKind[]> {
    return this.dataSource.manager.query<RegistryKind[]>(
      `SELECT position, facts->'registry'->'facts'->>'entityType' AS "entityType", industry_code AS "industryCode"
       FROM registry_enterprises WHERE position < $1 ORDER BY position`,
      [most],
    );
  }

  async add(seed: string, batch: readonly DemoEnterprise[], manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO registry_enterprises
         (credit_code, seed, position, name, trade_name, region_code, industry_code, established_on, facts)
       SELECT "creditCode", $2, position, name, "tradeName", "regionCode", "industryCode", "establishedOn", facts
       FROM jsonb_to_recordset($1::jsonb) AS incoming(
         "creditCode" text, position integer, name text, "tradeName" text, "regionCode" text,
         "industryCode" text, "establishedOn" date, facts jsonb)`,
      [JSON.stringify(batch), seed],
    );
  }

  /** With their profile rows. */
  async removeFrom(position: number, manager: EntityManager = this.dataSource.manager): Promise<number> {
    const rows = await manager.query<{ rows: number }[]>(
      `WITH removed AS (DELETE FROM registry_enterprises WHERE position >= $1 RETURNING credit_code),
         unprofiled AS (
           DELETE FROM enterprise_profiles USING removed
           WHERE enterprise_profiles.credit_code = removed.credit_code AND person_id IS NULL)
       SELECT count(*)::int AS rows FROM removed`,
      [position],
    );
    return rows[0]?.rows ?? 0;
  }

  private named(
    most: number,
    where: string,
    parameters: Record<string, string>,
  ): Promise<RegistryEnterpriseEntity[]> {
    return this.dataSource.manager
      .createQueryBuilder(RegistryEnterpriseEntity, 'registry')
      .where(where, parameters)
      .limit(most)
      .getMany();
  }
}

function escaped(typed: string): string {
  return typed.replace(/[\\%_]/g, '\\$&');
}
