import { Injectable } from '@nestjs/common';
import type { EnterpriseScope } from '@yingshang/shared/access';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';

interface TieRow {
  readonly verification: string | null;
  readonly scopes: EnterpriseScope[] | null;
  readonly givenBy: string | null;
}

@Injectable()
export class TiesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In one statement, for it is asked at every request about an enterprise. */
  async find(
    personId: string,
    enterpriseId: string,
    today: CalendarDate,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<TieRow | null> {
    const rows = await manager.query<TieRow[]>(
      `SELECT holder.verification, delegation.scopes, delegation.given_by AS "givenBy"
       FROM (SELECT $1::uuid AS person_id, $2::uuid AS enterprise_id) AS asked
       LEFT JOIN enterprise_holders AS holder USING (person_id, enterprise_id)
       LEFT JOIN enterprise_delegations AS delegation
         ON delegation.person_id = asked.person_id AND delegation.enterprise_id = asked.enterprise_id
         AND delegation.accepted_at IS NOT NULL AND delegation.ends_on >= $3::date`,
      [personId, enterpriseId, today],
    );
    return rows[0] ?? null;
  }
}
