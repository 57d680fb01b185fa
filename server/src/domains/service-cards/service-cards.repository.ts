import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PreparedQueries } from '../../platform/database';
import { replaceRows } from '../../platform/reference-tables';
import { type CardContents, matterTable, officerTable, unitAliasTable, unitTable } from './card-tables';
import { MatterEntity } from './matter.entity';
import { OfficerEntity } from './officer.entity';
import { UnitEntity } from './unit.entity';
import { UnitAliasEntity } from './unit-alias.entity';

/** Every card, matter and alias of the city. */
export interface AllCards {
  readonly units: UnitEntity[];
  readonly officers: OfficerEntity[];
  readonly matters: MatterEntity[];
  readonly unitAliases: UnitAliasEntity[];
}

/** A unit at or below another; `path` leads from that one to it. */
export interface UnitWithin {
  readonly id: string;
  readonly name: string;
  readonly path: readonly string[];
}

/** What a unit, and somebody of it, are called; null for those that are gone. */
export interface CardNames {
  readonly unit: string | null;
  readonly officer: string | null;
}

/** What says with which others a unit is compared. */
export type PlacedUnit = Pick<UnitEntity, 'id' | 'name' | 'demo' | 'level' | 'department' | 'regionCode'>;

export type NamedUnit = Pick<UnitEntity, 'id' | 'name' | 'demo'>;

@Injectable()
export class ServiceCardsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  async namesOf(unitId: string, officerId: string | null): Promise<CardNames> {
    const [names] = await this.queries.ask<CardNames>(
      `SELECT (SELECT name FROM units WHERE id = $1) AS unit, (SELECT name FROM officers WHERE id = $2) AS officer`,
      [unitId, officerId],
    );
    return names ?? { unit: null, officer: null };
  }

  findUnit(id: string, manager: EntityManager = this.dataSource.manager): Promise<UnitEntity | null> {
    return manager.findOneBy(UnitEntity, { id });
  }

  findUnitNames(): Promise<NamedUnit[]> {
    return this.queries.ask<NamedUnit>('SELECT id, name, demo FROM units ORDER BY id COLLATE "C"', []);
  }

  findPlacedUnits(): Promise<PlacedUnit[]> {
    return this.queries.ask<PlacedUnit>(
      'SELECT id, name, demo, level, department, region_code AS "regionCode" FROM units ORDER BY id COLLATE "C"',
      [],
    );
  }

  /** The unit and those above it; empty for a unit that is not there. A circle in the data ends, too. */
  async findPath(id: string, manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `WITH RECURSIVE above AS (
         SELECT id, parent_id FROM units WHERE id = $1
         UNION SELECT u.id, u.parent_id FROM units u JOIN above a ON u.id = a.parent_id)
       SELECT id FROM above`,
      [id],
    );
    return rows.map((row) => row.id);
  }

  /** The unit and all below it, those nearer to it first, each with the units between. */
  findWithin(id: string): Promise<UnitWithin[]> {
    return this.dataSource.manager.query<UnitWithin[]>(
      `WITH RECURSIVE below AS (
         SELECT id, name, ARRAY[id] AS path FROM units WHERE id = $1
         UNION ALL SELECT u.id, u.name, b.path || u.id FROM units u JOIN below b ON u.parent_id = b.id
           WHERE NOT u.id = ANY(b.path))
       SELECT id, name, path FROM below ORDER BY cardinality(path), id COLLATE "C"`,
      [id],
    );
  }

  findOfficer(id: string, manager: EntityManager = this.dataSource.manager): Promise<OfficerEntity | null> {
    return manager.findOneBy(OfficerEntity, { id });
  }

  findOfficersOf(unitId: string): Promise<OfficerEntity[]> {
    return this.dataSource.manager.findBy(OfficerEntity, { unitId });
  }

  countUnits(demo: boolean): Promise<number> {
    return this.dataSource.manager.countBy(UnitEntity, { demo });
  }

  countOfficers(): Promise<number> {
    return this.dataSource.manager.count(OfficerEntity);
  }

  /** Everything that can be looked for, in one order on every database. */
  async findAll(): Promise<AllCards> {
    const { manager } = this.dataSource;
    return {
      units: await manager.find(UnitEntity, { order: { id: 'ASC' } }),
      officers: await manager.find(OfficerEntity, { order: { id: 'ASC' } }),
      matters: await manager.find(MatterEntity, { order: { position: 'ASC', id: 'ASC' } }),
      unitAliases: await manager.find(UnitAliasEntity, { order: { target: 'ASC' } }),
    };
  }

  async replaceAll(manager: EntityManager, contents: CardContents): Promise<number> {
    const units = await replaceRows(manager, unitTable, contents.units);
    const officers = await replaceRows(manager, officerTable, contents.officers);
    const matters = await replaceRows(manager, matterTable, contents.matters);
    const aliases = await replaceRows(manager, unitAliasTable, contents.unitAliases);
    return units + officers + matters + aliases;
  }
}
