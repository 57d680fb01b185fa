import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { PolicyEntity } from './policy.entity';
import { type PolicyRecord, policyTable } from './policy-table';

export interface PolicyFilter {
  readonly category?: string;
  readonly includeExpired: boolean;
  readonly asOf: CalendarDate;
}

const IN_FORCE =
  '(policy.validFrom IS NULL OR policy.validFrom <= :asOf) AND (policy.validTo IS NULL OR policy.validTo >= :asOf)';
/** In force, then upcoming, then expired. */
const RANK = `CASE WHEN policy.valid_to < :asOf THEN 2 WHEN policy.valid_from > :asOf THEN 1 ELSE 0 END`;
const TITLE = 'policy.title COLLATE "C"';

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
  'windowFrom',
  'windowTo',
  'approximateDates',
] as const;
export type PolicyHeading = Pick<PolicyEntity, (typeof HEADING)[number]>;

@Injectable()
export class PoliciesRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string): Promise<PolicyEntity | null> {
    return this.dataSource.manager.findOneBy(PolicyEntity, { id });
  }

  count(filter?: PolicyFilter): Promise<number> {
    return filter === undefined
      ? this.dataSource.manager.count(PolicyEntity)
      : this.matching(filter).getCount();
  }

  /** One page in reading order, from the policy after `after` on. An `after` that is gone gives an empty page. */
  page(filter: PolicyFilter, after: string | undefined, size: number): Promise<PolicyEntity[]> {
    const query = this.matching(filter)
      .addSelect(RANK, 'rank')
      .addSelect(TITLE, 'title_order')
      .orderBy('rank')
      .addOrderBy('title_order')
      .addOrderBy('policy.id')
      .limit(size);
    if (after !== undefined) {
      const place = (alias: string) => `${RANK}, ${TITLE}, policy.id`.replaceAll('policy.', `${alias}.`);
      query.andWhere(
        `(${place('policy')}) > (SELECT ${place('last')} FROM policies last WHERE last.id = :after)`,
        { after },
      );
    }
    return query.getMany();
  }

  findInForce(asOf: CalendarDate): Promise<PolicyEntity[]> {
    return this.all().where(IN_FORCE, { asOf }).orderBy('policy.id').getMany();
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

  replaceAll(
    manager: EntityManager,
    rows: AsyncIterable<PolicyRecord> | Iterable<PolicyRecord>,
  ): Promise<number> {
    return replaceRows(manager, policyTable, rows);
  }

  private all(): SelectQueryBuilder<PolicyEntity> {
    return this.dataSource.manager.createQueryBuilder(PolicyEntity, 'policy');
  }

  private matching({ category, includeExpired, asOf }: PolicyFilter): SelectQueryBuilder<PolicyEntity> {
    const query = this.all().where('true').setParameters({ asOf });
    if (category !== undefined) query.andWhere('policy.category = :category', { category });
    if (!includeExpired) query.andWhere('(policy.validTo IS NULL OR policy.validTo >= :asOf)');
    return query;
  }
}
