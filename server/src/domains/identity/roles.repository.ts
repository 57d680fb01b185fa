import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoleGrant, StaffRole } from '@yingshang/shared/access';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { RoleGrantEntity } from './role-grant.entity';

/** In the place of somebody who had their account deleted. */
const GONE = 'gone';

@Injectable()
export class RolesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The first granted first. */
  findLive(
    personId: string,
    today: CalendarDate,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RoleGrant[]> {
    return manager.query<RoleGrant[]>(
      `SELECT role, unit_id AS "unitId" FROM role_grants
       WHERE person_id = $1 AND revoked_at IS NULL AND (ends_on IS NULL OR ends_on >= $2)
       ORDER BY granted_at, role, unit_id`,
      [personId, today],
    );
  }

  /** Those that ended, too; the first granted first. */
  findAllOf(personId: string): Promise<RoleGrantEntity[]> {
    return this.dataSource.manager.find(RoleGrantEntity, {
      where: { personId },
      order: { grantedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Grants of others that they gave or took stay; by whom is then known to the audit events alone. */
  async forgetPerson(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(RoleGrantEntity, { personId });
    await manager.update(RoleGrantEntity, { grantedBy: personId }, { grantedBy: GONE });
    await manager.update(RoleGrantEntity, { revokedBy: personId }, { revokedBy: GONE });
  }

  /** What a demo person is from now on; what they were before leaves no trace. */
  async replaceDemo(
    personId: string,
    grants: { readonly roles: readonly StaffRole[]; readonly unitId: string; readonly at: Date } | null,
    manager: EntityManager,
  ): Promise<void> {
    await manager.delete(RoleGrantEntity, { personId, revokedAt: IsNull() });
    if (grants === null) return;
    const { roles, unitId, at } = grants;
    await manager.insert(
      RoleGrantEntity,
      [...new Set(roles)].map((role) => ({
        id: randomUUID(),
        personId,
        role,
        unitId,
        grantedBy: 'demo',
        grantedAt: at,
        endsOn: null,
        revokedBy: null,
        revokedAt: null,
      })),
    );
  }
}
