import { Injectable } from '@nestjs/common';
import type { Rule } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import type { Phase, Standing } from './policy-answer';

export interface ToldPolicy extends Standing {
  readonly policyId: string;
}

const COLUMNS = `policy_id AS "policyId", rule, phase, as_of::text AS "asOf"`;
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

  async find(policyId: string, manager: EntityManager): Promise<ToldPolicy | null> {
    const rows = await manager.query<ToldPolicy[]>(
      `SELECT ${COLUMNS} FROM told_policies WHERE policy_id = $1`,
      [policyId],
    );
    return rows[0] ?? null;
  }

  findAll(manager: EntityManager): Promise<ToldPolicy[]> {
    return manager.query<ToldPolicy[]>(`SELECT ${COLUMNS} FROM told_policies ORDER BY policy_id`);
  }

  async keep(policyId: string, { rule, phase, asOf }: KeptStanding, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO told_policies (policy_id, rule, phase, as_of) VALUES ($1, $2, $3, $4)
       ON CONFLICT (policy_id) DO UPDATE SET rule = excluded.rule, phase = excluded.phase, as_of = excluded.as_of`,
      [policyId, JSON.stringify(rule), phase, asOf],
    );
  }

  async forget(policyId: string, manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM told_policies WHERE policy_id = $1', [policyId]);
  }
}

interface KeptStanding {
  readonly rule: Rule;
  readonly phase: Phase;
  readonly asOf: CalendarDate;
}
