import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, LessThan } from 'typeorm';
import { SecondFactorEntity } from './second-factor.entity';
import { SecondFactorEnrolmentEntity } from './second-factor-enrolment.entity';

@Injectable()
export class SecondFactorsRepository {
  constructor(private readonly dataSource: DataSource) {}

  find(personId: string): Promise<SecondFactorEntity | null> {
    return this.dataSource.manager.findOneBy(SecondFactorEntity, { id: personId });
  }

  async findEnrolled(personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.dataSource.manager.findBy(SecondFactorEntity, { id: In([...personIds]) });
    return new Set(rows.map(({ id }) => id));
  }

  /** Held until the transaction ends, so that two requests with one code do not both find it unused. */
  take(personId: string, manager: EntityManager): Promise<SecondFactorEntity | null> {
    return manager.findOne(SecondFactorEntity, {
      where: { id: personId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async keep(factor: SecondFactorEntity, manager: EntityManager): Promise<void> {
    await manager.upsert(SecondFactorEntity, factor, ['id']);
  }

  async useStep(personId: string, step: number, manager: EntityManager): Promise<void> {
    await manager.update(SecondFactorEntity, { id: personId }, { lastStep: String(step) });
  }

  /** The earlier secret of an unfinished enrolment is gone with it. */
  async begin(enrolment: SecondFactorEnrolmentEntity, manager: EntityManager): Promise<void> {
    await manager.upsert(SecondFactorEnrolmentEntity, enrolment, ['id']);
  }

  takeBegun(personId: string, manager: EntityManager): Promise<SecondFactorEnrolmentEntity | null> {
    return manager.findOne(SecondFactorEnrolmentEntity, {
      where: { id: personId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async forgetBegun(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(SecondFactorEnrolmentEntity, { id: personId });
  }

  async forgetBegunBefore(limit: Date, manager: EntityManager = this.dataSource.manager): Promise<number> {
    const removed = await manager.delete(SecondFactorEnrolmentEntity, { begunAt: LessThan(limit) });
    return removed.affected ?? 0;
  }

  /** False when there was none. */
  async remove(personId: string, manager: EntityManager): Promise<boolean> {
    await this.forgetBegun(personId, manager);
    const removed = await manager.delete(SecondFactorEntity, { id: personId });
    return (removed.affected ?? 0) > 0;
  }
}
