import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';
import type { HolderKey } from '../enterprises';
import { CODE_MS } from './code-life';
import { ControlCodeEntity } from './control-code.entity';

@Injectable()
export class ControlCodesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async keep(code: ControlCodeEntity, manager: EntityManager): Promise<void> {
    await manager.upsert(ControlCodeEntity, code, ['enterpriseId', 'personId']);
  }

  /** Takes the code away: it is good for one proof. */
  async take({ enterpriseId, personId }: HolderKey, manager: EntityManager): Promise<void> {
    await manager.delete(ControlCodeEntity, { enterpriseId, personId });
  }

  find({ enterpriseId, personId }: HolderKey, manager: EntityManager): Promise<ControlCodeEntity | null> {
    return manager.findOneBy(ControlCodeEntity, { enterpriseId, personId });
  }

  findOf(personId: string): Promise<ControlCodeEntity[]> {
    return this.dataSource.manager.findBy(ControlCodeEntity, { personId });
  }

  async removeOf(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(ControlCodeEntity, { personId });
  }

  removeOld(now: Date, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM enterprise_control_codes WHERE sent_at <= $1', [
      new Date(now.getTime() - CODE_MS),
    ]);
  }
}
