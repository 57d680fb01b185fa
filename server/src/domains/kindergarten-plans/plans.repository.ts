import { Injectable } from '@nestjs/common';
import type { KindergartenPlan, PlanContent } from '@yingshang/shared/kindergarten';
import { DataSource, type EntityManager } from 'typeorm';

export interface KeptPlan {
  readonly id: string;
  readonly unitId: string;
  readonly frozenAt: Date | null;
}

export interface KeptDraft {
  readonly planId: string;
  readonly content: PlanContent;
  readonly reason: string;
  readonly revision: number;
  /** Null once they deleted their account. */
  readonly savedBy: string | null;
  readonly savedAt: Date;
}

export interface KeptVersion {
  readonly planId: string;
  readonly version: number;
  readonly manifest: KindergartenPlan;
  readonly manifestHash: string;
  readonly writtenBy: string | null;
  readonly publishedBy: string;
  readonly publishedAt: Date;
  /** Of its entry on the ledger. */
  readonly subject: string;
}

/** The version that holds, with its plan. */
export interface HeldPlan extends KeptPlan, Omit<KeptVersion, 'planId'> {}

const PLAN = 'id, unit_id AS "unitId", frozen_at AS "frozenAt"';
const DRAFT = 'plan_id AS "planId", content, reason, revision, saved_by AS "savedBy", saved_at AS "savedAt"';
const VERSION = `version, manifest, manifest_hash AS "manifestHash", written_by AS "writtenBy",
  published_by AS "publishedBy", published_at AS "publishedAt", subject`;
const HELD = `SELECT DISTINCT ON (p.id) ${PLAN}, ${VERSION}
  FROM kindergarten_plans p JOIN kindergarten_plan_versions v ON v.plan_id = p.id`;

/** Plans, what is being written of them, and what was published. */
@Injectable()
export class PlansRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add({ id, unitId }: KeptPlan, madeAt: Date, manager: EntityManager): Promise<void> {
    await manager.query('INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, $2, $3)', [
      id,
      unitId,
      madeAt,
    ]);
  }

  /** Nobody else writes or publishes it until the transaction ends. */
  async findLocked(id: string, manager: EntityManager): Promise<KeptPlan | null> {
    const [row] = await manager.query<KeptPlan[]>(
      `SELECT ${PLAN} FROM kindergarten_plans WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return row ?? null;
  }

  /** Nobody freezes it or publishes another version until the transaction ends; others may hold it so, too. */
  async holdShared(id: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM kindergarten_plans WHERE id = $1 FOR SHARE', [id]);
  }

  /** From now on nobody steps an application and there is no other version; null: again. */
  async setFrozen(id: string, at: Date | null, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE kindergarten_plans SET frozen_at = $2 WHERE id = $1', [id, at]);
  }

  async saveDraft(draft: KeptDraft, manager: EntityManager): Promise<void> {
    const { planId, content, reason, revision, savedBy, savedAt } = draft;
    await manager.query(
      `INSERT INTO kindergarten_plan_drafts (plan_id, content, reason, revision, saved_by, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (plan_id) DO UPDATE SET content = excluded.content, reason = excluded.reason,
         revision = excluded.revision, saved_by = excluded.saved_by, saved_at = excluded.saved_at`,
      [planId, JSON.stringify(content), reason, revision, savedBy, savedAt],
    );
  }

  async findDraft(
    planId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<KeptDraft | null> {
    const [row] = await manager.query<KeptDraft[]>(
      `SELECT ${DRAFT} FROM kindergarten_plan_drafts WHERE plan_id = $1`,
      [planId],
    );
    return row ?? null;
  }

  /** The last saved first. */
  draftsOf(unitId: string): Promise<KeptDraft[]> {
    return this.dataSource.manager.query(
      `SELECT ${DRAFT} FROM kindergarten_plan_drafts
       WHERE plan_id IN (SELECT id FROM kindergarten_plans WHERE unit_id = $1) ORDER BY saved_at DESC, plan_id`,
      [unitId],
    );
  }

  async removeDraft(planId: string, manager: EntityManager): Promise<boolean> {
    const gone = await manager.query<[unknown[], number]>(
      'DELETE FROM kindergarten_plan_drafts WHERE plan_id = $1',
      [planId],
    );
    return gone[1] > 0;
  }

  /** One that never had a version. */
  async removeEmpty(planId: string, manager: EntityManager): Promise<void> {
    await manager.query(
      `DELETE FROM kindergarten_plans WHERE id = $1
         AND NOT EXISTS (SELECT FROM kindergarten_plan_versions WHERE plan_id = $1)`,
      [planId],
    );
  }

  async addVersion(version: KeptVersion, manager: EntityManager): Promise<void> {
    const { manifest } = version;
    await manager.query(
      `INSERT INTO kindergarten_plan_versions
         (plan_id, version, manifest, manifest_hash, appeals_until, written_by, published_by, published_at, subject)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        version.planId,
        version.version,
        JSON.stringify(manifest),
        version.manifestHash,
        manifest.appealsUntil,
        version.writtenBy,
        version.publishedBy,
        version.publishedAt,
        version.subject,
      ],
    );
  }

  /** The newest first. */
  versionsOf(planId: string): Promise<KeptVersion[]> {
    return this.dataSource.manager.query(
      `SELECT plan_id AS "planId", ${VERSION} FROM kindergarten_plan_versions WHERE plan_id = $1
       ORDER BY version DESC`,
      [planId],
    );
  }

  versionsBySubject(subjects: readonly string[], manager: EntityManager): Promise<KeptVersion[]> {
    return manager.query(
      `SELECT plan_id AS "planId", ${VERSION} FROM kindergarten_plan_versions WHERE subject = ANY($1::uuid[])`,
      [subjects],
    );
  }

  async subjectsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ subject: string }[]>(
      `SELECT subject FROM kindergarten_plan_versions WHERE $1::uuid IS NULL OR subject > $1
       ORDER BY subject LIMIT $2`,
      [after, most],
    );
    return rows.map(({ subject }) => subject);
  }

  /** Null: there is no such plan, or nothing of it was published. */
  async held(id: string, manager: EntityManager = this.dataSource.manager): Promise<HeldPlan | null> {
    const [row] = await manager.query<HeldPlan[]>(`${HELD} WHERE p.id = $1 ORDER BY p.id, version DESC`, [
      id,
    ]);
    return row ?? null;
  }

  allHeld(): Promise<HeldPlan[]> {
    return this.dataSource.manager.query(`${HELD} ORDER BY p.id, version DESC`);
  }

  /** Those whose time for appeals ended before a day. */
  async endedBefore(day: string, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT plan_id AS id FROM kindergarten_plan_versions v WHERE appeals_until < $1
         AND version = (SELECT max(version) FROM kindergarten_plan_versions WHERE plan_id = v.plan_id)`,
      [day],
    );
    return rows.map(({ id }) => id);
  }

  /** Those that took applications until before a moment. */
  async closedBefore(moment: Date, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT plan_id AS id FROM kindergarten_plan_versions v WHERE (manifest ->> 'closesAt')::timestamptz < $1
         AND version = (SELECT max(version) FROM kindergarten_plan_versions WHERE plan_id = v.plan_id)`,
      [moment],
    );
    return rows.map(({ id }) => id);
  }

  /** Those that are frozen; of the others none is until the transaction ends. */
  async frozenAmong(ids: readonly string[], manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<KeptPlan[]>(
      `SELECT ${PLAN} FROM kindergarten_plans WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE`,
      [ids],
    );
    return rows.filter(({ frozenAt }) => frozenAt !== null).map(({ id }) => id);
  }

  /** Plans of a unit, whatever was published of them. */
  async countOf(unitId: string, manager: EntityManager = this.dataSource.manager): Promise<number> {
    return this.count('kindergarten_plans WHERE unit_id = $1', unitId, manager);
  }

  /** How many drafts, and how many versions, somebody wrote or published. */
  async countDraftsBy(personId: string): Promise<number> {
    return this.count('kindergarten_plan_drafts WHERE saved_by = $1', personId);
  }

  async countVersionsBy(personId: string): Promise<number> {
    return this.count('kindergarten_plan_versions WHERE written_by = $1 OR published_by = $1', personId);
  }

  async forgetWriter(personId: string, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE kindergarten_plan_drafts SET saved_by = NULL WHERE saved_by = $1', [
      personId,
    ]);
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    for (const table of ['kindergarten_plan_versions', 'kindergarten_plan_drafts', 'kindergarten_plans'])
      await manager.query(`DELETE FROM ${table}`);
  }

  private async count(
    from: string,
    whose: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<number> {
    const [row] = await manager.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${from}`, [
      whose,
    ]);
    return row?.count ?? 0;
  }
}
