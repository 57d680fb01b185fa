import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { SealedChild } from './application-seals';

export interface KeptChild extends SealedChild {
  readonly applicationId: string;
}

const COLUMNS = `id, application_id AS "applicationId", sealed_name AS "sealedName", sealed_id_number AS "sealedIdNumber",
  sealed_name_mask AS "sealedNameMask", sealed_id_number_mask AS "sealedIdNumberMask", sealed_salt AS "sealedSalt",
  id_number_index AS "idNumberIndex", look_up_key AS "lookUpKey", key_version AS "keyVersion"`;

/** The children of applications. A child counts in one application to a plan, once that was sent: `active`. */
@Injectable()
export class ChildrenRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In their order, by application. */
  async of(
    applicationIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, readonly KeptChild[]>> {
    const rows = await manager.query<KeptChild[]>(
      `SELECT ${COLUMNS} FROM kindergarten_children WHERE application_id = ANY($1::uuid[])
       ORDER BY application_id, place`,
      [applicationIds],
    );
    const children = new Map<string, KeptChild[]>();
    for (const row of rows)
      children.set(row.applicationId, [...(children.get(row.applicationId) ?? []), row]);
    return children;
  }

  /**
   * Whether another application to the plan has one of the children. Until the transaction ends nobody else brings one
   * of them in: of two guardians at once the second is told.
   */
  async areTaken(
    { planId, applicationId }: { readonly planId: string; readonly applicationId: string },
    indexes: readonly string[],
    manager: EntityManager,
  ): Promise<boolean> {
    // In one order for everybody: two pairs of twins never wait for each other.
    for (const index of indexes.toSorted())
      await manager.query("SELECT pg_advisory_xact_lock(hashtext('kindergarten-child'), hashtext($1))", [
        `${planId} ${index}`,
      ]);
    const rows = await manager.query<object[]>(
      `SELECT 1 FROM kindergarten_children
       WHERE plan_id = $1 AND active AND id_number_index = ANY($2::text[]) AND application_id <> $3 LIMIT 1`,
      [planId, indexes, applicationId],
    );
    return rows.length > 0;
  }

  /** In place of those that were there. */
  async put(
    {
      planId,
      applicationId,
      active,
    }: { readonly planId: string; readonly applicationId: string; readonly active: boolean },
    children: readonly SealedChild[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.query('DELETE FROM kindergarten_children WHERE application_id = $1', [applicationId]);
    for (const [place, child] of children.entries())
      await manager.query(
        `INSERT INTO kindergarten_children (id, application_id, plan_id, place, sealed_name, sealed_id_number,
           sealed_name_mask, sealed_id_number_mask, sealed_salt, id_number_index, active, key_version, look_up_key)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          child.id,
          applicationId,
          planId,
          place,
          child.sealedName,
          child.sealedIdNumber,
          child.sealedNameMask,
          child.sealedIdNumberMask,
          child.sealedSalt,
          child.idNumberIndex,
          active,
          child.keyVersion,
          child.lookUpKey,
        ],
      );
  }

  /** Whether an account applied to the plan for the child, and was accepted. */
  async isOnRollFor(
    personId: string,
    { planId, idNumberIndex }: { readonly planId: string; readonly idNumberIndex: string },
  ): Promise<boolean> {
    const rows = await this.dataSource.manager.query<object[]>(
      `SELECT 1 FROM kindergarten_children c JOIN kindergarten_applications a ON a.id = c.application_id
       WHERE c.plan_id = $1 AND c.active AND c.id_number_index = $2 AND a.person_id = $3 AND a.state = 'accepted'`,
      [planId, idNumberIndex, personId],
    );
    return rows.length > 0;
  }

  async setActive(applicationId: string, active: boolean, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE kindergarten_children SET active = $2 WHERE application_id = $1', [
      applicationId,
      active,
    ]);
  }
}
