import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { putRows } from '../../platform/reference-tables';
import { PolicyEntity } from './policy.entity';
import { PolicyEditionEntity } from './policy-edition.entity';
import { policyTable, type StoredPolicy } from './policy-table';

const MOST_SHOWN = 20;

/** Whom a published policy names and who is not there. */
export interface MissingPeople {
  readonly policyId: string;
  readonly field: 'unitId' | 'readerId' | 'contactId';
  readonly id: string;
}

@Injectable()
export class PolicyEditionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest edition of every policy that the desk ever had in hand. */
  findNewest(manager: EntityManager): Promise<PolicyEditionEntity[]> {
    return manager
      .createQueryBuilder(PolicyEditionEntity, 'edition')
      .distinctOn(['edition.policyId'])
      .orderBy('edition.policyId')
      .addOrderBy('edition.number', 'DESC')
      .getMany();
  }

  findNewestOf(policyId: string, manager: EntityManager): Promise<PolicyEditionEntity | null> {
    return manager.findOne(PolicyEditionEntity, { where: { policyId }, order: { number: 'DESC' } });
  }

  /** The last ones first. */
  findLast(policyId: string, manager: EntityManager): Promise<PolicyEditionEntity[]> {
    return manager.find(PolicyEditionEntity, {
      where: { policyId },
      order: { number: 'DESC' },
      take: MOST_SHOWN,
    });
  }

  /** The policy as it lies in the table now, whatever is kept in memory. */
  findPolicy(id: string, manager: EntityManager): Promise<PolicyEntity | null> {
    return manager.findOneBy(PolicyEntity, { id });
  }

  /** @throws when somebody else added this very edition: whoever adds one goes alone. */
  async add(edition: PolicyEditionEntity, manager: EntityManager): Promise<void> {
    await manager.insert(PolicyEditionEntity, edition);
  }

  async put(policy: StoredPolicy, manager: EntityManager): Promise<void> {
    await putRows(manager, policyTable, [policy]);
  }

  async takeAway(policyId: string, manager: EntityManager): Promise<void> {
    await manager.delete(PolicyEntity, { id: policyId });
  }

  /** Reads the cards beside the policies, as `PolicyPeopleRepository` does (docs/decisions/0005). */
  findMissingPeople(manager: EntityManager): Promise<MissingPeople[]> {
    return manager.query(
      `SELECT policy.id AS "policyId", named.field, named.id
       FROM policies policy
       CROSS JOIN LATERAL (VALUES ('unitId', policy.unit_id), ('readerId', policy.reader_id),
         ('contactId', policy.contact_id)) AS named (field, id)
       WHERE CASE named.field WHEN 'unitId' THEN NOT EXISTS (SELECT FROM units WHERE units.id = named.id)
         ELSE NOT EXISTS (SELECT FROM officers WHERE officers.id = named.id) END
       ORDER BY policy.id, named.field`,
    );
  }

  findDoneBy(personId: string): Promise<PolicyEditionEntity[]> {
    return this.dataSource.manager.find(PolicyEditionEntity, {
      where: { doneBy: personId },
      order: { doneAt: 'ASC', policyId: 'ASC' },
    });
  }

  /** The one change an edition ever sees: its author is gone, and it stays the unit's. */
  async forgetAuthor(personId: string, manager: EntityManager): Promise<void> {
    await manager.update(
      PolicyEditionEntity,
      { doneBy: personId },
      { doneBy: null, doneByName: '已注销人员' },
    );
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(PolicyEditionEntity).execute();
    return result.affected ?? 0;
  }
}
