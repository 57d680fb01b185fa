import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { PolicyEntity } from './policy.entity';
import { policyTable, type StoredPolicy } from './policy-table';

/** A paused policy is left out: nothing is granted meanwhile. */
const IN_FORCE = `(policy.validFrom IS NULL OR policy.validFrom <= :asOf)
  AND (policy.validTo IS NULL OR policy.validTo >= :asOf)
  AND (policy.paused IS NULL OR (policy.paused->>'since')::date > :asOf)`;

const HEADING = [
  'id',
  'title',
  'category',
  'tags',
  'summary',
  'level',
  'regionCode',
  'issuer',
  'demo',
  'publishedOn',
  'validFrom',
  'validTo',
  'windows',
  'approximateDates',
  'paused',
] as const;
export type PolicyHeading = Pick<PolicyEntity, (typeof HEADING)[number]>;

@Injectable()
export class PoliciesRepository {
  constructor(private readonly dataSource: DataSource) {}

  count(): Promise<number> {
    return this.dataSource.manager.count(PolicyEntity);
  }

  /** By id. */
  findEvery(): Promise<PolicyEntity[]> {
    return this.dataSource.manager.find(PolicyEntity, { order: { id: 'ASC' } });
  }

  /** What a reader knows a policy by, without its long parts: ten thousand of them fit into memory. */
  findHeadings(): Promise<PolicyHeading[]> {
    return this.all()
      .select(HEADING.map((field) => `policy.${field}`))
      .orderBy('policy.id')
      .getMany();
  }

  async countInForceByCategory(asOf: CalendarDate): Promise<Map<string, number>> {
    const rows = await this.all()
      .select('policy.category', 'category')
      .addSelect('count(*)::int', 'policies')
      .where(IN_FORCE, { asOf })
      .groupBy('policy.category')
      .getRawMany<{ category: string; policies: number }>();
    return new Map(rows.map((row) => [row.category, row.policies]));
  }

  replaceAll(manager: EntityManager, rows: AsyncIterable<StoredPolicy>): Promise<number> {
    return replaceRows(manager, policyTable, rows);
  }

  private all(): SelectQueryBuilder<PolicyEntity> {
    return this.dataSource.manager.createQueryBuilder(PolicyEntity, 'policy');
  }
}
