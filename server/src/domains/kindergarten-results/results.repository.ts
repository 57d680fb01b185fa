import { Injectable } from '@nestjs/common';
import type { ResultLine } from '@yingshang/shared/draw';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved, PreparedQueries } from '../../platform/database';

export interface KeptResult {
  readonly childId: string;
  readonly applicationId: string;
  readonly lookUpKey: string | null;
  readonly result: ResultLine;
}

export interface KeptCapsule {
  readonly address: string;
  readonly capsule: Uint8Array;
}

/** A draw whose results everybody may ask for. */
export interface Release {
  readonly planId: string;
  readonly lines: number;
  readonly releasedAt: Date;
}

export interface ReleasedResult extends Release {
  readonly applicationId: string;
  readonly result: ResultLine;
}

const RELEASED = `x.plan_id AS "planId", x.lines, x.released_at AS "releasedAt"`;

/** Results by the child, and capsules by their address; both are shown once their draw is released. */
@Injectable()
export class ResultsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  /** What is there already stays as it is. */
  async add(planId: string, results: readonly KeptResult[], capsules: readonly KeptCapsule[]): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO kindergarten_look_ups (plan_id, child_id, application_id, look_up_key, result)
       SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::jsonb[]) ON CONFLICT DO NOTHING`,
      [
        planId,
        results.map(({ childId }) => childId),
        results.map(({ applicationId }) => applicationId),
        results.map(({ lookUpKey }) => lookUpKey),
        results.map(({ result }) => JSON.stringify(result)),
      ],
    );
    await this.dataSource.query(
      `INSERT INTO kindergarten_capsules (plan_id, address, capsule)
       SELECT $1, address, decode(capsule, 'hex') FROM unnest($2::text[], $3::text[]) AS one (address, capsule)
       ON CONFLICT DO NOTHING`,
      [
        planId,
        capsules.map(({ address }) => address),
        capsules.map(({ capsule }) => Buffer.from(capsule).toString('hex')),
      ],
    );
  }

  async setPrepared(planId: string, lines: number, at: Date): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO kindergarten_releases (plan_id, lines, prepared_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [planId, lines, at],
    );
  }

  /** Once: who comes again changes nothing. @returns whether everything was there */
  async setReleased(
    planId: string,
    at: Date,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<boolean> {
    const rows = await manager.query<[object[], number]>(
      'UPDATE kindergarten_releases SET released_at = coalesce(released_at, $2) WHERE plan_id = $1 RETURNING 1',
      [planId, at],
    );
    return rows[1] > 0;
  }

  async stageOf(planId: string): Promise<'none' | 'prepared' | 'released'> {
    const [row] = await this.dataSource.query<{ releasedAt: Date | null }[]>(
      'SELECT released_at AS "releasedAt" FROM kindergarten_releases WHERE plan_id = $1',
      [planId],
    );
    if (row === undefined) return 'none';
    return row.releasedAt === null ? 'prepared' : 'released';
  }

  /** Nothing: not released. Without a result: released, and nobody is known by the key. */
  async find(planId: string, lookUpKey: string): Promise<(Release & Partial<ReleasedResult>) | null> {
    const [row] = await this.queries.ask<Release & { result: ResultLine | null }>(
      `SELECT ${RELEASED}, r.application_id AS "applicationId", r.result FROM kindergarten_releases x
       LEFT JOIN kindergarten_look_ups r ON r.plan_id = x.plan_id AND r.look_up_key = $2
       WHERE x.plan_id = $1 AND x.released_at IS NOT NULL`,
      [planId, lookUpKey],
    );
    if (row === undefined) return null;
    const { result, ...release } = row;
    return result === null ? release : { ...release, result };
  }

  /** A line each: twins are one. */
  ofApplications(applicationIds: readonly string[]): Promise<ReleasedResult[]> {
    return this.dataSource.query(
      `SELECT DISTINCT ON (r.application_id) ${RELEASED}, r.application_id AS "applicationId", r.result
       FROM kindergarten_look_ups r JOIN kindergarten_releases x ON x.plan_id = r.plan_id
       WHERE r.application_id = ANY($1::uuid[]) AND x.released_at IS NOT NULL ORDER BY r.application_id`,
      [applicationIds],
    );
  }

  async capsule(planId: string, address: string): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ capsule: Buffer }[]>(
      `SELECT capsule FROM kindergarten_capsules c JOIN kindergarten_releases x ON x.plan_id = c.plan_id
       WHERE c.plan_id = $1 AND address = $2 AND x.released_at IS NOT NULL`,
      [planId, address],
    );
    return row === undefined ? null : Buffer.from(row.capsule);
  }

  /** That a draw was released, and when, stays. */
  async removeOfPlans(planIds: readonly string[], manager: EntityManager): Promise<number> {
    let removed = 0;
    for (const table of ['kindergarten_look_ups', 'kindergarten_capsules'])
      removed += await countRemoved(manager, `DELETE FROM ${table} WHERE plan_id = ANY($1::uuid[])`, [
        planIds,
      ]);
    return removed;
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    for (const table of ['kindergarten_look_ups', 'kindergarten_capsules', 'kindergarten_releases'])
      await manager.query(`DELETE FROM ${table}`);
  }
}
