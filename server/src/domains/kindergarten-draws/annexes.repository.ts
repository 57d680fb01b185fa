import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** A placement outside the seats. */
export interface KeptAnnex {
  readonly id: string;
  readonly planId: string;
  /** Null: a child that is not on the roll. */
  readonly seq: number | null;
  readonly kindergarten: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** Null: it waits for a second person. */
  readonly agreed: boolean | null;
}

const COLUMNS = `id, plan_id AS "planId", seq, kindergarten, reason, proposed_by AS "proposedBy",
  proposed_at AS "proposedAt", decided_by AS "decidedBy", decided_at AS "decidedAt", agreed`;

@Injectable()
export class AnnexesRepository {
  constructor(private readonly dataSource: DataSource) {}

  async add(annex: KeptAnnex, manager: EntityManager): Promise<void> {
    const { id, planId, seq, kindergarten, reason, proposedBy, proposedAt } = annex;
    await manager.query(
      `INSERT INTO kindergarten_annexes (id, plan_id, seq, kindergarten, reason, proposed_by, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, planId, seq, kindergarten, reason, proposedBy, proposedAt],
    );
  }

  /** In the order in which they were proposed. */
  of(planId: string, manager: EntityManager = this.dataSource.manager): Promise<KeptAnnex[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM kindergarten_annexes WHERE plan_id = $1 ORDER BY proposed_at, id`,
      [planId],
    );
  }

  async decide(
    id: string,
    { by, at, agreed }: { readonly by: string; readonly at: Date; readonly agreed: boolean },
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      'UPDATE kindergarten_annexes SET decided_by = $2, decided_at = $3, agreed = $4 WHERE id = $1',
      [id, by, at, agreed],
    );
  }

  async countBy(personId: string): Promise<number> {
    const [row] = await this.dataSource.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM kindergarten_annexes WHERE proposed_by = $1 OR decided_by = $1',
      [personId],
    );
    return row?.count ?? 0;
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_annexes');
  }
}
