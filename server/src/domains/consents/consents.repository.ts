import { Injectable } from '@nestjs/common';
import type { ConsentPurpose } from '@yingshang/shared/contracts/consents';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { ConsentEntity } from './consent.entity';

@Injectable()
export class ConsentsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The last given first. */
  findOf(personId: string): Promise<ConsentEntity[]> {
    return this.dataSource.manager.find(ConsentEntity, {
      where: { personId },
      order: { givenAt: 'DESC', id: 'ASC' },
    });
  }

  holds(
    personId: string,
    purpose: ConsentPurpose,
    version: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<boolean> {
    return manager.existsBy(ConsentEntity, { personId, purpose, version, withdrawnAt: IsNull() });
  }

  /** Agreed to twice at a time, or again: the row that is there stays. */
  async add(consent: ConsentEntity, manager: EntityManager): Promise<void> {
    await manager.createQueryBuilder().insert().into(ConsentEntity).values(consent).orIgnore().execute();
  }

  async removeOf(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(ConsentEntity, { personId });
  }

  /** All versions of it. */
  async withdraw(
    personId: string,
    purpose: ConsentPurpose,
    withdrawnAt: Date,
    manager: EntityManager,
  ): Promise<number> {
    const withdrawn = await manager.update(
      ConsentEntity,
      { personId, purpose, withdrawnAt: IsNull() },
      { withdrawnAt },
    );
    return withdrawn.affected ?? 0;
  }
}
