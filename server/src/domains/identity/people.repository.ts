import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PersonEntity } from './person.entity';

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string): Promise<PersonEntity | null> {
    return this.dataSource.manager.findOneBy(PersonEntity, { id });
  }

  /** The device's demo person of this kind: the one that is there, moved to the given unit, or the given one. */
  async keepDemoPerson(person: PersonEntity, manager: EntityManager): Promise<PersonEntity> {
    const rows = await manager.query<{ id: string }[]>(
      `INSERT INTO people (id, kind, display_name, demo, unit_id, visitor_id, created_at)
       VALUES ($1, $2, $3, true, $4, $5, $6)
       ON CONFLICT (visitor_id, kind) DO UPDATE SET unit_id = excluded.unit_id RETURNING id`,
      [person.id, person.kind, person.displayName, person.unitId, person.visitorId, person.createdAt],
    );
    return manager.findOneByOrFail(PersonEntity, { id: rows[0]?.id ?? person.id });
  }

  async removeDemoPeople(manager: EntityManager): Promise<number> {
    const removed = await manager.delete(PersonEntity, { demo: true });
    return removed.affected ?? 0;
  }

  /** Units are a higher tier's; their names are only read (docs/decisions/0006). */
  async findUnit(id: string): Promise<NamedUnit | null> {
    const rows = await this.dataSource.manager.query<NamedUnit[]>(
      'SELECT id, name FROM units WHERE id = $1',
      [id],
    );
    return rows[0] ?? null;
  }

  /** A unit of the fictional district, if possible the one for the business environment. */
  async findDemoUnit(): Promise<NamedUnit | null> {
    const rows = await this.dataSource.manager.query<NamedUnit[]>(
      `SELECT id, name FROM units WHERE demo
       ORDER BY (department = 'biz') DESC NULLS LAST, level, id LIMIT 1`,
    );
    return rows[0] ?? null;
  }
}
