import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { EnterpriseFactEntity } from './enterprise-fact.entity';
import { EnterpriseHolderEntity } from './enterprise-holder.entity';

export interface OwnStatement extends Pick<EnterpriseFactEntity, 'field' | 'value' | 'recordedAt'> {
  readonly enterprise: string;
}

/** All that hangs on one person, across the enterprises that they registered. */
@Injectable()
export class HeldEnterprisesRepository {
  constructor(private readonly dataSource: DataSource) {}

  statementsOf(personId: string): Promise<OwnStatement[]> {
    return this.dataSource.query(
      `SELECT e.name AS enterprise, f.field, f.value, f.recorded_at AS "recordedAt"
       FROM enterprise_facts f JOIN enterprises e ON e.id = f.enterprise_id
       WHERE f.recorded_by = $1 ORDER BY e.name, f.field`,
      [personId],
    );
  }

  /** The enterprises stay in the order of their ids while it lasts: whoever changes one waits. */
  async forgetHolder(personId: string, manager: EntityManager): Promise<void> {
    await manager.query(
      `SELECT id FROM enterprises WHERE id IN
         (SELECT enterprise_id FROM enterprise_holders WHERE person_id = $1
          UNION SELECT enterprise_id FROM enterprise_facts WHERE recorded_by = $1::text)
       ORDER BY id FOR UPDATE`,
      [personId],
    );
    await manager.delete(EnterpriseFactEntity, { recordedBy: personId });
    // The profile rows go with it.
    await manager.delete(EnterpriseHolderEntity, { personId });
  }
}
