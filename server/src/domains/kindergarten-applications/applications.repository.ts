import { Injectable } from '@nestjs/common';
import type { ApplicationState, StageChoices } from '@yingshang/shared/kindergarten';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';

export interface KeptApplication {
  readonly id: string;
  readonly planId: string;
  /** The guardian's account; null once it was deleted after the freeze. */
  readonly personId: string | null;
  readonly classId: string;
  readonly choices: readonly StageChoices[];
  readonly state: ApplicationState;
  readonly revision: number;
  readonly madeAt: Date;
  readonly changedAt: Date;
  readonly sentAt: Date | null;
  readonly returned: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly sealedKey: string | null;
  readonly keyVersion: number;
}

export type ApplicationChange = Partial<
  Pick<
    KeptApplication,
    | 'classId'
    | 'choices'
    | 'state'
    | 'revision'
    | 'changedAt'
    | 'sentAt'
    | 'returned'
    | 'decidedBy'
    | 'decidedAt'
  >
>;

const COLUMNS = `id, plan_id AS "planId", person_id AS "personId", class_id AS "classId", choices, state, revision,
  made_at AS "madeAt", changed_at AS "changedAt", sent_at AS "sentAt", returned, decided_by AS "decidedBy",
  decided_at AS "decidedAt", sealed_key AS "sealedKey", key_version AS "keyVersion"`;

const COLUMN_OF = {
  classId: 'class_id',
  choices: 'choices',
  state: 'state',
  revision: 'revision',
  changedAt: 'changed_at',
  sentAt: 'sent_at',
  returned: 'returned',
  decidedBy: 'decided_by',
  decidedAt: 'decided_at',
} as const satisfies Record<keyof ApplicationChange, string>;

/** Applications without their children and photos. */
@Injectable()
export class ApplicationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(one: KeptApplication, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO kindergarten_applications
         (id, plan_id, person_id, class_id, choices, state, revision, made_at, changed_at, sealed_key, key_version)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        one.id,
        one.planId,
        one.personId,
        one.classId,
        JSON.stringify(one.choices),
        one.state,
        one.revision,
        one.madeAt,
        one.changedAt,
        one.sealedKey,
        one.keyVersion,
      ],
    );
  }

  async find(id: string, manager: EntityManager = this.dataSource.manager): Promise<KeptApplication | null> {
    const [row] = await manager.query<KeptApplication[]>(
      `SELECT ${COLUMNS} FROM kindergarten_applications WHERE id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Nobody else changes or decides it until the transaction ends. */
  async findLocked(id: string, manager: EntityManager): Promise<KeptApplication | null> {
    const [row] = await manager.query<KeptApplication[]>(
      `SELECT ${COLUMNS} FROM kindergarten_applications WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  /** The newest first. */
  ofPerson(personId: string, manager: EntityManager = this.dataSource.manager): Promise<KeptApplication[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM kindergarten_applications WHERE person_id = $1 ORDER BY made_at DESC, id`,
      [personId],
    );
  }

  /** By application, of those that still belong to an account. */
  async guardiansOf(
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, string>> {
    const rows = await manager.query<{ id: string; personId: string }[]>(
      `SELECT id, person_id AS "personId" FROM kindergarten_applications
       WHERE id = ANY($1::uuid[]) AND person_id IS NOT NULL`,
      [ids],
    );
    return new Map(rows.map(({ id, personId }) => [id, personId]));
  }

  /** The longest waiting first, from after one on. */
  atDesk(
    planId: string,
    state: ApplicationState,
    { after, most }: { readonly after: string | null; readonly most: number },
  ): Promise<KeptApplication[]> {
    return this.dataSource.manager.query(
      `SELECT ${COLUMNS} FROM kindergarten_applications a WHERE plan_id = $1 AND state = $2
         AND ($3::uuid IS NULL OR (sent_at, id) > (SELECT sent_at, id FROM kindergarten_applications
           WHERE id = $3 AND plan_id = $1))
       ORDER BY sent_at, id LIMIT $4`,
      [planId, state, after, most],
    );
  }

  async counts(
    planId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<Record<ApplicationState, number>> {
    const rows = await manager.query<{ state: ApplicationState; count: number }[]>(
      'SELECT state, count(*)::int AS count FROM kindergarten_applications WHERE plan_id = $1 GROUP BY state',
      [planId],
    );
    const counts = { draft: 0, sent: 0, returned: 0, accepted: 0 };
    for (const { state, count } of rows) counts[state] = count;
    return counts;
  }

  async change(id: string, change: ApplicationChange, manager: EntityManager): Promise<void> {
    const names = Object.keys(COLUMN_OF).filter((name): name is keyof ApplicationChange => name in change);
    const sets = names.map((name, at) => `${COLUMN_OF[name]} = $${at + 2}`);
    const values = names.map((name) => (name === 'choices' ? JSON.stringify(change[name]) : change[name]));
    await manager.query(`UPDATE kindergarten_applications SET ${sets.join(', ')} WHERE id = $1`, [
      id,
      ...values,
    ]);
  }

  /** With children and photos. */
  remove(ids: readonly string[], manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM kindergarten_applications WHERE id = ANY($1::uuid[])', [ids]);
  }

  removeOfPlans(planIds: readonly string[], manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM kindergarten_applications WHERE plan_id = ANY($1::uuid[])', [
      planIds,
    ]);
  }

  /** Those that nobody ever sent. */
  removeDraftsOf(planIds: readonly string[], manager: EntityManager): Promise<number> {
    return countRemoved(
      manager,
      "DELETE FROM kindergarten_applications WHERE plan_id = ANY($1::uuid[]) AND state = 'draft'",
      [planIds],
    );
  }

  /** What stays on the roll belongs to no account any more, and its photos are gone with their key. */
  async detach(ids: readonly string[], manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_photos WHERE application_id = ANY($1::uuid[])', [ids]);
    await manager.query(
      `UPDATE kindergarten_applications SET person_id = NULL, sealed_key = NULL, left_by_guardian = true
       WHERE id = ANY($1::uuid[])`,
      [ids],
    );
  }

  /** Those of a plan that only its roll still kept. */
  removeLeft(planId: string, manager: EntityManager): Promise<number> {
    return countRemoved(
      manager,
      'DELETE FROM kindergarten_applications WHERE plan_id = $1 AND left_by_guardian',
      [planId],
    );
  }

  async countDecidedBy(personId: string): Promise<number> {
    const [row] = await this.dataSource.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM kindergarten_applications WHERE decided_by = $1',
      [personId],
    );
    return row?.count ?? 0;
  }

  async forgetDecider(personId: string, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE kindergarten_applications SET decided_by = NULL WHERE decided_by = $1', [
      personId,
    ]);
  }

  /** For the demo's reset. */
  removeAll(manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM kindergarten_applications', []);
  }
}
