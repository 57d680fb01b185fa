import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { DrawStepKind } from '@yingshang/shared/contracts/kindergarten-draws';
import type { JsonObject } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** One step as it was taken. */
export interface KeptStep {
  /** Also of its entry on the ledger. */
  readonly id: string;
  readonly planId: string;
  /** From 1, by plan. */
  readonly place: number;
  readonly kind: DrawStepKind;
  readonly at: Date;
  /** Null: the server itself, or anybody. */
  readonly personId: string | null;
  readonly role: StaffRole | null;
  /** What the public ledger holds of it, beside plan and kind. */
  readonly content: JsonObject;
}

const COLUMNS = `id, plan_id AS "planId", place, kind, at, person_id AS "personId", role, content`;

/** Steps of draws; they are only added. */
@Injectable()
export class DrawStepsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** While the draw is locked: the next place is nobody else's. */
  async add(step: Omit<KeptStep, 'place'>, manager: EntityManager): Promise<void> {
    const { id, planId, kind, at, personId, role, content } = step;
    await manager.query(
      `INSERT INTO kindergarten_draw_steps (id, plan_id, place, kind, at, person_id, role, content)
       SELECT $1, $2, 1 + coalesce(max(place), 0), $3, $4, $5, $6, $7
       FROM kindergarten_draw_steps WHERE plan_id = $2`,
      [id, planId, kind, at, personId, role, JSON.stringify(content)],
    );
  }

  /** In their order. */
  of(planId: string, manager: EntityManager = this.dataSource.manager): Promise<KeptStep[]> {
    return manager.query(`SELECT ${COLUMNS} FROM kindergarten_draw_steps WHERE plan_id = $1 ORDER BY place`, [
      planId,
    ]);
  }

  byIds(ids: readonly string[], manager: EntityManager): Promise<KeptStep[]> {
    return manager.query(`SELECT ${COLUMNS} FROM kindergarten_draw_steps WHERE id = ANY($1::uuid[])`, [ids]);
  }

  async idsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(
      `SELECT id FROM kindergarten_draw_steps WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2`,
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  async countBy(personId: string): Promise<number> {
    const [row] = await this.dataSource.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM kindergarten_draw_steps WHERE person_id = $1',
      [personId],
    );
    return row?.count ?? 0;
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_draw_steps');
  }
}
