import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PolicyEntity } from './policy.entity';
import { RuleVersionEntity } from './rule-version.entity';

const MOST_SHOWN = 20;
const NOBODY = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class RuleVersionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The newest version of every policy that has one, by policy. */
  async findNewest(): Promise<Map<string, RuleVersionEntity>> {
    const versions = await this.dataSource.manager
      .createQueryBuilder(RuleVersionEntity, 'version')
      .distinctOn(['version.policyId'])
      .orderBy('version.policyId')
      .addOrderBy('version.version', 'DESC')
      .getMany();
    return new Map(versions.map((version) => [version.policyId, version]));
  }

  /** The last ones first. */
  findLast(policyId: string): Promise<RuleVersionEntity[]> {
    return this.dataSource.manager.find(RuleVersionEntity, {
      where: { policyId },
      order: { version: 'DESC' },
      take: MOST_SHOWN,
    });
  }

  findNewestOf(policyId: string, manager: EntityManager): Promise<RuleVersionEntity | null> {
    return manager.findOne(RuleVersionEntity, { where: { policyId }, order: { version: 'DESC' } });
  }

  /** The policy as it lies in the table now, whatever is kept in memory. */
  findPolicy(id: string, manager: EntityManager): Promise<PolicyEntity | null> {
    return manager.findOneBy(PolicyEntity, { id });
  }

  /** False when somebody else saved this very version first; waits for them when they are at it. */
  async add(version: RuleVersionEntity, manager: EntityManager): Promise<boolean> {
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(RuleVersionEntity)
      // The builder's own type of a value knows no `unknown` for a jsonb column.
      .values(version as object)
      .orIgnore()
      .returning('version')
      .execute();
    return (raw as unknown[]).length === 1;
  }

  findSavedBy(personId: string): Promise<RuleVersionEntity[]> {
    return this.dataSource.manager.find(RuleVersionEntity, {
      where: { savedBy: personId },
      order: { savedAt: 'ASC', policyId: 'ASC' },
    });
  }

  /** The one change a version ever sees: its author is gone, and it stays the unit's. */
  async forgetAuthor(personId: string, manager: EntityManager): Promise<void> {
    await manager.update(
      RuleVersionEntity,
      { savedBy: personId },
      { savedBy: NOBODY, savedByName: '已注销人员' },
    );
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(RuleVersionEntity).execute();
    return result.affected ?? 0;
  }
}
