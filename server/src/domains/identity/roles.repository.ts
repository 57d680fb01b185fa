import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoleGrant, StaffRole } from '@yingshang/shared/access';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { RoleGrantEntity } from './role-grant.entity';

/** In the place of somebody who had their account deleted. */
const GONE = 'gone';

/** What is left out does not narrow. */
export interface GrantFilter {
  readonly unitIds?: readonly string[];
  readonly personId?: string;
  readonly demo?: boolean;
  /** Demo people of this device. */
  readonly visitorId?: string;
}

/** A role that holds now, with who holds it. */
export interface LiveGrant extends RoleGrant {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly displayName: string;
  readonly demo: boolean;
  readonly grantedAt: Date;
  readonly endsOn: CalendarDate | null;
}

interface DemoGrants {
  readonly roles: readonly StaffRole[];
  readonly unitId: string;
  readonly at: Date;
}

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

  /** Of these units, or of everywhere; the unit's first, then the first granted. */
  findGrants(
    { unitIds, personId, demo, visitorId }: GrantFilter,
    today: CalendarDate,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<LiveGrant[]> {
    return manager.query<LiveGrant[]>(
      `SELECT g.id, g.person_id AS "personId", g.role, g.unit_id AS "unitId", g.name, g.granted_at AS "grantedAt",
         to_char(g.ends_on, 'YYYY-MM-DD') AS "endsOn", p.display_name AS "displayName", p.demo
       FROM role_grants g JOIN people p ON p.id = g.person_id
       WHERE g.revoked_at IS NULL AND (g.ends_on IS NULL OR g.ends_on >= $1)
         AND ($2::text[] IS NULL OR g.unit_id = ANY($2::text[]))
         AND ($3::uuid IS NULL OR g.person_id = $3)
         AND ($4::boolean IS NULL OR p.demo = $4) AND ($5::uuid IS NULL OR p.visitor_id = $5)
       ORDER BY array_position($2::text[], g.unit_id), g.unit_id, g.granted_at, g.role, g.id`,
      [today, unitIds ?? null, personId ?? null, demo ?? null, visitorId ?? null],
    );
  }

  /** One change of a person's roles at a time: two grants of one role make one. */
  async lockPerson(personId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM people WHERE id = $1 FOR UPDATE', [personId]);
  }

  async add(grant: RoleGrantEntity, manager: EntityManager): Promise<void> {
    await manager.insert(RoleGrantEntity, grant);
  }

  /** The one that is not revoked, also when it ran out. */
  findUnrevoked(
    place: { readonly personId: string; readonly role: StaffRole; readonly unitId: string },
    manager: EntityManager,
  ): Promise<RoleGrantEntity | null> {
    return manager.findOneBy(RoleGrantEntity, { ...place, revokedAt: IsNull() });
  }

  async change(
    id: string,
    changes: Partial<Pick<RoleGrantEntity, 'endsOn' | 'name' | 'revokedBy' | 'revokedAt'>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.update(RoleGrantEntity, { id }, changes);
  }

  /** Real people's, held from now on; the rows stay locked, so that two revocations do not each leave the other's. */
  async countLiveAdministrators(today: CalendarDate, manager: EntityManager): Promise<number> {
    const rows = await manager.query<object[]>(
      `SELECT g.id FROM role_grants g JOIN people p ON p.id = g.person_id AND NOT p.demo
       WHERE g.role = 'administrator' AND g.revoked_at IS NULL AND (g.ends_on IS NULL OR g.ends_on >= $1)
       ORDER BY g.id FOR UPDATE OF g`,
      [today],
    );
    return rows.length;
  }

  /**
   * What a demo person is from now on; what they were made at a desk before leaves no trace. What an administrator
   * granted stays.
   */
  async replaceDemo(
    personId: string,
    { roles, unitId, at }: DemoGrants,
    manager: EntityManager,
  ): Promise<void> {
    await manager.delete(RoleGrantEntity, { personId, grantedBy: 'demo' });
    const granted = await manager.findBy(RoleGrantEntity, { personId, unitId, revokedAt: IsNull() });
    const held = new Set(granted.map(({ role }) => role));
    const wanted = [...new Set(roles)].filter((role) => !held.has(role));
    await manager.insert(
      RoleGrantEntity,
      wanted.map((role) => ({
        id: randomUUID(),
        personId,
        role,
        unitId,
        name: '',
        grantedBy: 'demo',
        grantedAt: at,
        endsOn: null,
        revokedBy: null,
        revokedAt: null,
      })),
    );
  }
}
