import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { PersonEntity } from './person.entity';
import { SessionEntity } from './session.entity';

export interface SessionWithPerson {
  readonly session: SessionEntity;
  readonly person: PersonEntity;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async findByTokenHash(tokenHash: string): Promise<SessionWithPerson | null> {
    const session = await this.dataSource.manager.findOneBy(SessionEntity, { tokenHash });
    if (session === null) return null;
    const person = await this.dataSource.manager.findOneBy(PersonEntity, { id: session.personId });
    return person && { session, person };
  }

  find(id: string): Promise<SessionEntity | null> {
    return this.dataSource.manager.findOneBy(SessionEntity, { id });
  }

  async start(session: SessionEntity, manager: EntityManager): Promise<void> {
    await manager.insert(SessionEntity, session);
  }

  async noteUse(id: string, usedAt: Date): Promise<void> {
    await this.dataSource.manager.update(SessionEntity, { id }, { usedAt });
  }

  async end(id: string): Promise<void> {
    await this.dataSource.manager.delete(SessionEntity, { id });
  }

  /** Sessions that can never hold again. */
  async removeOlderThan(startedAt: Date, manager: EntityManager): Promise<void> {
    await manager.delete(SessionEntity, { startedAt: LessThan(startedAt) });
  }
}
