import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { inOrderOf } from './in-order-of';
import { ResidentPolicyEntity } from './resident-policy.entity';
import { residentPolicyTable, type StoredResidentPolicy } from './resident-policy-table';

@Injectable()
export class ResidentPoliciesRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string): Promise<ResidentPolicyEntity | null> {
    return this.dataSource.manager.findOneBy(ResidentPolicyEntity, { id });
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
