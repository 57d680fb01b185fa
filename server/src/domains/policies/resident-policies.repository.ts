import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { inOrderOf } from './in-order-of';
import { ResidentPolicyEntity } from './resident-policy.entity';
import { residentPolicyTable, type StoredResidentPolicy } from './resident-policy-table';

const HEADING = [
  'id',
  'title',
  'topic',
  'audience',
  'summary',
  'words',
  'level',
  'regionCode',
  'issuer',
  'publishedOn',
  'validFrom',
  'validTo',
  'approximateDates',
] as const;
export type ResidentPolicyHeading = Pick<ResidentPolicyEntity, (typeof HEADING)[number]>;

@Injectable()
export class ResidentPoliciesRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<ResidentPolicyEntity | null> {
    return manager.findOneBy(ResidentPolicyEntity, { id });
  }

  /** By id, without their long parts. */
  findHeadings(): Promise<ResidentPolicyHeading[]> {
    return this.dataSource.manager
      .createQueryBuilder(ResidentPolicyEntity, 'policy')
      .select(HEADING.map((field) => `policy.${field}`))
      .orderBy('policy.id')
      .getMany();
  }

  /** In the order of the ids. */
  async findAll(ids: readonly string[]): Promise<ResidentPolicyEntity[]> {
    return inOrderOf(ids, await this.dataSource.manager.findBy(ResidentPolicyEntity, { id: In(ids) }));
  }

  /** Topics of what has not expired, the largest first. */
  countByTopic(asOf: CalendarDate): Promise<{ name: string; count: number }[]> {
    return this.dataSource.manager.query(
      `SELECT topic AS name, count(*)::int AS count FROM resident_policies
       WHERE valid_to IS NULL OR valid_to >= $1 GROUP BY topic ORDER BY count DESC, topic COLLATE "C"`,
      [asOf],
    );
  }

  replaceAll(manager: EntityManager, rows: AsyncIterable<StoredResidentPolicy>): Promise<number> {
    return replaceRows(manager, residentPolicyTable, rows);
  }
}
