import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import { UnsealingEntity } from './unsealing.entity';
import { UnsealingStepEntity } from './unsealing-step.entity';

const MOST_SHOWN = 100;

@Injectable()
export class UnsealingRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(unsealing: UnsealingEntity, manager: EntityManager): Promise<void> {
    await manager.insert(UnsealingEntity, unsealing);
  }

  find(id: string): Promise<UnsealingEntity | null> {
    return this.dataSource.manager.findOneBy(UnsealingEntity, { id });
  }

  /** Locked: it is decided once, and shown once. */
  lock(id: string, manager: EntityManager): Promise<UnsealingEntity | null> {
    return manager.findOne(UnsealingEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  ofRating(ratingId: string, manager: EntityManager = this.dataSource.manager): Promise<UnsealingEntity[]> {
    return manager.findBy(UnsealingEntity, { ratingId });
  }

  /** The newest first. */
  since(time: Date): Promise<UnsealingEntity[]> {
    return this.dataSource.manager.find(UnsealingEntity, {
      where: { askedAt: MoreThan(time) },
      order: { askedAt: 'DESC', id: 'ASC' },
      take: MOST_SHOWN,
    });
  }

  async change(id: string, change: Partial<UnsealingEntity>, manager: EntityManager): Promise<void> {
    await manager.update(UnsealingEntity, { id }, change);
  }

  async addStep(step: UnsealingStepEntity, manager: EntityManager): Promise<void> {
    await manager.insert(UnsealingStepEntity, step);
  }

  /** Steps with what they are steps of. */
  async steps(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<readonly { readonly step: UnsealingStepEntity; readonly of: UnsealingEntity }[]> {
    const steps = await manager.findBy(UnsealingStepEntity, { id: In([...ids]) });
    const all = await manager.findBy(UnsealingEntity, {
      id: In(steps.map(({ unsealingId }) => unsealingId)),
    });
    return steps.flatMap((step) =>
      all.filter(({ id }) => id === step.unsealingId).map((of) => ({ step, of })),
    );
  }

  countBy(personId: string): Promise<number> {
    return this.dataSource.manager.countBy(UnsealingEntity, [{ askedBy: personId }, { decidedBy: personId }]);
  }
}
