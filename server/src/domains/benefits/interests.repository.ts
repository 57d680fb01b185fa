import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { InterestEntity } from './interest.entity';

@Injectable()
export class InterestsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One interest a device and policy: a second one leaves the first as it was, and answers it. */
  async keep(interest: InterestEntity, manager: EntityManager): Promise<InterestEntity> {
    await manager.createQueryBuilder().insert().into(InterestEntity).values(interest).orIgnore().execute();
    return manager.findOneByOrFail(InterestEntity, {
      visitorId: interest.visitorId,
      policyId: interest.policyId,
    });
  }

  async remove(visitorId: string, policyId: string, manager: EntityManager): Promise<boolean> {
    const result = await manager.delete(InterestEntity, { visitorId, policyId });
    return (result.affected ?? 0) > 0;
  }

  ofVisitor(visitorId: string): Promise<InterestEntity[]> {
    return this.dataSource.manager.find(InterestEntity, {
      where: { visitorId },
      order: { recordedAt: 'DESC', id: 'ASC' },
    });
  }

  async removeOf(visitorId: string, manager: EntityManager): Promise<void> {
    await manager.delete(InterestEntity, { visitorId });
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(InterestEntity).execute();
    return result.affected ?? 0;
  }
}
