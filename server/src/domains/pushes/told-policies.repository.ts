import { Injectable } from '@nestjs/common';
import type { ToldPolicy } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';
import type { Standing } from '../policies';

/** A policy as everybody was told of it. */
export interface StandingPolicy extends Standing {
  readonly policy: ToldPolicy;
}

interface Row extends Standing {
  readonly id: string;
  readonly title: string;
  readonly category: string;
}

const COLUMNS = `policy_id AS id, title, category, rule, phase, as_of::text AS "asOf"`;
/** Any number that nothing else in this database locks by. */
const LOCK = 7_240_611;

/** What everybody was told of each policy. */
@Injectable()
export class ToldPoliciesRepository {
  /**
   * A policy's change goes alone; changes of facts go beside each other, but not beside it. Else an enterprise whose
   * facts change while everybody is told of a new rule would be judged by the new facts and the old rule in one place,
   * by the old facts and the new rule in the other, and in neither by both.
   */
  async goAlone(manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  }

  async goBesideOthers(manager: EntityManager): Promise<void> {
    await manager.query('SELECT pg_advisory_xact_lock_shared($1)', [LOCK]);
  }

  async find(policyId: string, manager: EntityManager): Promise<StandingPolicy | null> {
    const rows = await manager.query<Row[]>(`SELECT ${COLUMNS} FROM told_policies WHERE policy_id = $1`, [
      policyId,
    ]);
    return rows[0] === undefined ? null : standingOf(rows[0]);
  }

  /** False until everybody's first state was kept. */
  async isBegun(manager: EntityManager): Promise<boolean> {
    const rows: unknown[] = await manager.query('SELECT 1 FROM told_policies LIMIT 1');
    return rows.length > 0;
  }

  async findAll(manager: EntityManager): Promise<StandingPolicy[]> {
    const rows = await manager.query<Row[]>(`SELECT ${COLUMNS} FROM told_policies ORDER BY policy_id`);
    return rows.map(standingOf);
  }

  async keep(
    { id, title, category }: ToldPolicy,
    { rule, phase, asOf }: Standing,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO told_policies AS told (policy_id, title, category, rule, phase, as_of, unit_id)
       VALUES ($1, $2, $3, $4, $5, $6, (SELECT unit_id FROM policies WHERE id = $1))
       ON CONFLICT (policy_id) DO UPDATE SET title = excluded.title, category = excluded.category,
         rule = excluded.rule, phase = excluded.phase, as_of = excluded.as_of,
         unit_id = COALESCE(excluded.unit_id, told.unit_id)`,
      [id, title, category, JSON.stringify(rule), phase, asOf],
    );
  }

  async forget(policyId: string, manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM told_policies WHERE policy_id = $1', [policyId]);
  }
}

function standingOf({ id, title, category, rule, phase, asOf }: Row): StandingPolicy {
  return { policy: { id, title, category }, rule, phase, asOf };
}
