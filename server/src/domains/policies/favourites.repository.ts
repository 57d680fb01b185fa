import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FavouriteEntity } from './favourite.entity';

/** The device, and whoever is signed in on it. */
export interface Keeper {
  readonly visitorId: string;
  readonly personId: string | null;
}

@Injectable()
export class FavouritesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Kept already: it stays as it was, and becomes the person's who keeps it now. */
  async keep(favourite: FavouriteEntity, manager: EntityManager): Promise<void> {
    await manager.createQueryBuilder().insert().into(FavouriteEntity).values(favourite).orIgnore().execute();
    const { visitorId, policyId, personId } = favourite;
    if (personId !== null) await manager.update(FavouriteEntity, { visitorId, policyId }, { personId });
  }

  /** On the person's other devices it stays in the list, and nobody is reminded of it. */
  async drop({ visitorId, personId }: Keeper, policyId: string, manager: EntityManager): Promise<void> {
    await manager.delete(FavouriteEntity, { visitorId, policyId });
    if (personId !== null) await manager.update(FavouriteEntity, { personId, policyId }, { personId: null });
  }

  ofPerson(personId: string): Promise<FavouriteEntity[]> {
    return this.dataSource.manager.find(FavouriteEntity, {
      where: { personId },
      order: { keptAt: 'DESC', policyId: 'ASC' },
    });
  }

  async removeOfPerson(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(FavouriteEntity, { personId });
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
