import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { PersonEntity } from './person.entity';

export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<PersonEntity | null> {
    return manager.findOneBy(PersonEntity, { id });
  }

  findByPhone(
    phoneIndex: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<PersonEntity | null> {
    return manager.findOneBy(PersonEntity, { phoneIndex });
  }

  findAll(ids: readonly string[]): Promise<PersonEntity[]> {
    return this.dataSource.manager.findBy(PersonEntity, { id: In([...ids]) });
  }

  /** Two first sign-ins of one number at a time make one person: the later one finds the earlier. */
  async keepByPhone(person: PersonEntity, manager: EntityManager): Promise<PersonEntity> {
    await manager.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().execute();
    return manager.findOneByOrFail(PersonEntity, { phoneIndex: person.phoneIndex ?? '' });
  }

  async add(person: PersonEntity, manager: EntityManager): Promise<void> {
    await manager.insert(PersonEntity, person);
  }

  async change(
    id: string,
    changes: Partial<Omit<PersonEntity, 'id'>>,
    manager: EntityManager,
  ): Promise<void> {
    await manager.update(PersonEntity, { id }, changes);
  }

  /** Rows that refer to it may still be added meanwhile: enterprises are locked before their holders. */
  async lock(id: string, manager: EntityManager): Promise<boolean> {
    const rows: unknown[] = await manager.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return rows.length > 0;
  }

  /** With all that hangs on the row: sessions, roles and what else says ON DELETE CASCADE. */
  async remove(id: string, manager: EntityManager): Promise<void> {
    await manager.delete(PersonEntity, { id });
  }

  /** The device's demo person of this kind and desk: the one that is there, or the given one. */
  async keepDemoPerson(person: PersonEntity, manager: EntityManager): Promise<PersonEntity> {
    const { visitorId, kind, desk } = person;
    await manager.createQueryBuilder().insert().into(PersonEntity).values(person).orIgnore().execute();
    return manager.findOneByOrFail(PersonEntity, { visitorId: visitorId ?? '', kind, desk });
  }

  /** Those who were made up, and those whom a stand-in let in. */
  async removeDemoPeople(manager: EntityManager): Promise<number> {
    const removed = await manager.delete(PersonEntity, [{ demo: true }, { standIn: true }]);
    return removed.affected ?? 0;
  }

  /** Units are a higher tier's; their names are only read (docs/decisions/0006). */
  async findUnits(
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Map<string, NamedUnit>> {
    const rows = await manager.query<NamedUnit[]>('SELECT id, name FROM units WHERE id = ANY($1::text[])', [
      ids,
    ]);
    return new Map(rows.map((unit) => [unit.id, unit]));
  }

  /** A unit of the fictional district, if possible the one of a department; or what stands above it. */
  async findDemoUnit(place: 'itself' | 'above', department: 'biz' | 'edu'): Promise<NamedUnit | null> {
    const rows = await this.dataSource.manager.query<NamedUnit[]>(
      `WITH demo_unit AS (
         SELECT id, name, parent_id FROM units WHERE demo
         ORDER BY (department = $2) DESC NULLS LAST, level, id LIMIT 1
       )
       SELECT coalesce(above.id, demo_unit.id) AS id, coalesce(above.name, demo_unit.name) AS name
       FROM demo_unit LEFT JOIN units above ON $1 AND above.id = demo_unit.parent_id`,
      [place === 'above', department],
    );
    return rows[0] ?? null;
  }
}
