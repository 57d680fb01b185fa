import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@yingshang/shared/access';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, LessThan, Not } from 'typeorm';
import { SessionEntity } from './session.entity';

/** A session with whose it is and what they are, in one look-up: every request of a signed-in person takes it. */
export interface FoundSession {
  readonly id: string;
  readonly startedAt: Date;
  readonly usedAt: Date;
  readonly secondFactorAt: Date | null;
  readonly personId: string;
  readonly kind: PersonKind;
  readonly displayName: string;
  readonly demo: boolean;
  readonly standIn: boolean;
  readonly roles: readonly RoleGrant[];
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Roles are those that hold on `today`. */
  async findByTokenHash(tokenHash: string, today: CalendarDate): Promise<FoundSession | null> {
    const rows = await this.dataSource.manager.query<FoundSession[]>(
      `SELECT s.id, s.started_at AS "startedAt", s.used_at AS "usedAt", s.second_factor_at AS "secondFactorAt",
         p.id AS "personId", p.kind, p.display_name AS "displayName", p.demo,
         p.stand_in AS "standIn",
         coalesce((SELECT json_agg(json_build_object('role', g.role, 'unitId', g.unit_id)
                            ORDER BY g.granted_at, g.role, g.unit_id)
           FROM role_grants g WHERE g.person_id = p.id AND g.revoked_at IS NULL
             AND (g.ends_on IS NULL OR g.ends_on >= $2)), '[]') AS roles
       FROM sessions s JOIN people p ON p.id = s.person_id WHERE s.token_hash = $1`,
      [tokenHash, today],
    );
    return rows[0] ?? null;
  }

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<SessionEntity | null> {
    return manager.findOneBy(SessionEntity, { id });
  }

  /** The last used first. */
  findOf(personId: string): Promise<SessionEntity[]> {
    return this.dataSource.manager.find(SessionEntity, {
      where: { personId },
      order: { usedAt: 'DESC', id: 'ASC' },
    });
  }

  async start(session: SessionEntity, manager: EntityManager): Promise<void> {
    await manager.insert(SessionEntity, session);
  }

  async noteUse(id: string, usedAt: Date): Promise<void> {
    await this.dataSource.manager.update(SessionEntity, { id }, { usedAt });
  }

  async end(id: string, manager: EntityManager = this.dataSource.manager): Promise<boolean> {
    const ended = await manager.delete(SessionEntity, { id });
    return (ended.affected ?? 0) > 0;
  }

  async endOf(personId: string, id: string): Promise<boolean> {
    const ended = await this.dataSource.manager.delete(SessionEntity, { id, personId });
    return (ended.affected ?? 0) > 0;
  }

  async endOthers(personId: string, kept: string, manager: EntityManager): Promise<number> {
    const ended = await manager.delete(SessionEntity, { personId, id: Not(kept) });
    return ended.affected ?? 0;
  }

  async endAll(personId: string, manager: EntityManager): Promise<number> {
    const ended = await manager.delete(SessionEntity, { personId });
    return ended.affected ?? 0;
  }

  async endEverybodys(manager: EntityManager): Promise<number> {
    const ended = await manager.createQueryBuilder().delete().from(SessionEntity).execute();
    return ended.affected ?? 0;
  }

  async forgetProofs(personId: string, manager: EntityManager): Promise<void> {
    await manager.update(SessionEntity, { personId }, { secondFactorAt: null });
  }

  async countWrongCode(id: string, manager: EntityManager): Promise<number | null> {
    const rows = await manager.query<[{ wrong: number }[], number]>(
      'UPDATE sessions SET wrong_codes = wrong_codes + 1 WHERE id = $1 RETURNING wrong_codes AS wrong',
      [id],
    );
    return rows[0][0]?.wrong ?? null;
  }

  /** Sessions that can never hold again. */
  async removeOlderThan(startedAt: Date, manager: EntityManager = this.dataSource.manager): Promise<number> {
    const removed = await manager.delete(SessionEntity, { startedAt: LessThan(startedAt) });
    return removed.affected ?? 0;
  }
}
