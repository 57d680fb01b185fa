import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Statement } from './counting-facts';
import { EnterpriseFactEntity } from './enterprise-fact.entity';

/** What came from the register was stated by no person. */
const NOBODY = '';

@Injectable()
export class FactsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The register's statements and this person's own; never those of other persons. For `VisibleFacts` alone. */
  findFor(
    enterpriseId: string,
    personId: string | null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Statement[]> {
    return manager.find(EnterpriseFactEntity, {
      where: { enterpriseId, recordedBy: In([NOBODY, personId ?? NOBODY]) },
      order: { field: 'ASC', source: 'ASC' },
    });
  }

  /** What the register says today takes the place of what it said before. */
  async replaceOfficial(
    enterpriseId: string,
    statements: readonly Statement[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.delete(EnterpriseFactEntity, { enterpriseId, recordedBy: NOBODY });
    await this.insert(enterpriseId, NOBODY, statements, manager);
  }

  /** A person's newer word about a field takes the place of the older one. */
  async state(
    enterpriseId: string,
    personId: string,
    statements: readonly Statement[],
    manager: EntityManager,
  ): Promise<void> {
    await this.withdraw(
      enterpriseId,
      personId,
      statements.map(({ field }) => field),
      manager,
    );
    await this.insert(enterpriseId, personId, statements, manager);
  }

  async withdraw(
    enterpriseId: string,
    personId: string,
    fields: readonly string[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.delete(EnterpriseFactEntity, { enterpriseId, recordedBy: personId, field: In(fields) });
  }

  async forget(enterpriseId: string, personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(EnterpriseFactEntity, { enterpriseId, recordedBy: personId });
  }

  private async insert(
    enterpriseId: string,
    recordedBy: string,
    statements: readonly Statement[],
    manager: EntityManager,
  ): Promise<void> {
    if (statements.length === 0) return;
    const rows = statements.map((statement) => ({ ...statement, enterpriseId, recordedBy }));
    await manager.query(
      `INSERT INTO enterprise_facts (enterprise_id, field, source, recorded_by, value, as_of, recorded_at)
       SELECT "enterpriseId", field, source, "recordedBy", value, "asOf", "recordedAt"
       FROM jsonb_to_recordset($1::jsonb) AS incoming(
         "enterpriseId" uuid, field text, source text, "recordedBy" text, value jsonb, "asOf" date,
         "recordedAt" timestamptz)`,
      [JSON.stringify(rows)],
    );
  }
}
