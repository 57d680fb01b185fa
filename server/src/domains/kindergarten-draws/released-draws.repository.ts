import { Injectable } from '@nestjs/common';
import type { LineResult } from '@yingshang/shared/kindergarten-places';
import { DataSource, type EntityManager } from 'typeorm';

/** An application, and the line of the roll that was made of it. */
export interface DrawnApplication {
  readonly applicationId: string;
  readonly planId: string;
  readonly seq: number;
}

/** What comes after a draw reads of it. */
@Injectable()
export class ReleasedDrawsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async releasedAt(planId: string, manager: EntityManager = this.dataSource.manager): Promise<Date | null> {
    const [row] = await manager.query<{ releasedAt: Date | null }[]>(
      'SELECT released_at AS "releasedAt" FROM kindergarten_draws WHERE plan_id = $1',
      [planId],
    );
    return row?.releasedAt ?? null;
  }

  async releasedPlans(): Promise<string[]> {
    const rows = await this.dataSource.manager.query<{ id: string }[]>(
      'SELECT plan_id AS id FROM kindergarten_draws WHERE released_at IS NOT NULL ORDER BY released_at',
    );
    return rows.map(({ id }) => id);
  }

  results(planId: string, manager: EntityManager = this.dataSource.manager): Promise<LineResult[]> {
    return manager.query(
      `SELECT r.seq, jsonb_array_length(l.line->'children') AS size, r.placed_at AS placed, r.waiting
       FROM kindergarten_results r JOIN kindergarten_roll_lines l ON l.plan_id = r.plan_id AND l.seq = r.seq
       WHERE r.plan_id = $1 ORDER BY r.seq`,
      [planId],
    );
  }

  async applicationsOf(
    planId: string,
    seqs: readonly number[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<number, string>> {
    const rows = await manager.query<{ seq: number; id: string }[]>(
      `SELECT seq, application_id AS id FROM kindergarten_roll_sources
       WHERE plan_id = $1 AND seq = ANY($2::int[])`,
      [planId, seqs],
    );
    return new Map(rows.map(({ seq, id }) => [seq, id]));
  }

  /** The next lines of the roll after one, with their applications. */
  applicationsAfter(
    planId: string,
    { after, most }: { readonly after: number; readonly most: number },
    manager: EntityManager,
  ): Promise<{ readonly seq: number; readonly applicationId: string }[]> {
    return manager.query(
      `SELECT seq, application_id AS "applicationId" FROM kindergarten_roll_sources
       WHERE plan_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [planId, after, most],
    );
  }

  linesOf(
    applicationIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<DrawnApplication[]> {
    return manager.query(
      `SELECT s.application_id AS "applicationId", s.plan_id AS "planId", s.seq
       FROM kindergarten_roll_sources s JOIN kindergarten_draws d ON d.plan_id = s.plan_id
       WHERE s.application_id = ANY($1::uuid[]) AND d.released_at IS NOT NULL
       ORDER BY d.released_at DESC, s.seq`,
      [applicationIds],
    );
  }

  annexesOf(
    planId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<{ readonly seq: number; readonly at: string }[]> {
    return manager.query(
      `SELECT seq, kindergarten AS at FROM kindergarten_annexes
       WHERE plan_id = $1 AND agreed AND seq IS NOT NULL ORDER BY decided_at, id`,
      [planId],
    );
  }
}
