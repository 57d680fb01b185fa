import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RealNameEntity } from './real-name.entity';

@Injectable()
export class RealNamesRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(personId: string, manager: EntityManager = this.dataSource.manager): Promise<RealNameEntity | null> {
    return manager.findOneBy(RealNameEntity, { personId });
  }

  /** In place of the one before, if there is one. */
  async keep(realName: RealNameEntity, manager: EntityManager): Promise<void> {
    await manager.upsert(RealNameEntity, realName, ['personId']);
  }

  async removeOf(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(RealNameEntity, { personId });
  }
}
