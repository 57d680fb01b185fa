import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FavouriteEntity } from './favourite.entity';

@Injectable()
export class FavouritesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Kept already: it stays as it was. */
  async keep(favourite: FavouriteEntity, manager: EntityManager): Promise<void> {
    await manager.createQueryBuilder().insert().into(FavouriteEntity).values(favourite).orIgnore().execute();
  }

  async drop(visitorId: string, policyId: string, manager: EntityManager): Promise<void> {
    await manager.delete(FavouriteEntity, { visitorId, policyId });
  }

  ofVisitor(visitorId: string): Promise<FavouriteEntity[]> {
    return this.dataSource.manager.find(FavouriteEntity, {
      where: { visitorId },
      order: { keptAt: 'DESC', policyId: 'ASC' },
    });
  }

  countOther(visitorId: string, policyId: string, manager: EntityManager): Promise<number> {
    return manager
      .createQueryBuilder(FavouriteEntity, 'favourite')
      .where('favourite.visitorId = :visitorId AND favourite.policyId <> :policyId', { visitorId, policyId })
      .getCount();
  }

  async removeOf(visitorId: string, manager: EntityManager): Promise<void> {
    await manager.delete(FavouriteEntity, { visitorId });
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(FavouriteEntity).execute();
    return result.affected ?? 0;
  }
}
