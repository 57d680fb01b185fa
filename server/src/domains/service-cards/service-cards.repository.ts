import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { replaceRows } from '../../platform/reference-tables';
import { type CardContents, officerTable, unitTable } from './card-tables';
import { OfficerEntity } from './officer.entity';
import { UnitEntity } from './unit.entity';

@Injectable()
export class ServiceCardsRepository {
  constructor(private readonly dataSource: DataSource) {}

  findUnit(id: string): Promise<UnitEntity | null> {
    return this.dataSource.manager.findOneBy(UnitEntity, { id });
  }

  findOfficer(id: string): Promise<OfficerEntity | null> {
    return this.dataSource.manager.findOneBy(OfficerEntity, { id });
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

  async replaceAll(manager: EntityManager, contents: CardContents): Promise<number> {
    const units = await replaceRows(manager, unitTable, contents.units);
    return units + (await replaceRows(manager, officerTable, contents.officers));
  }
}
