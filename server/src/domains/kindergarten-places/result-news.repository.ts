import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** To which line of a roll guardians have been told that the result is out. */
@Injectable()
export class ResultNewsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async isDone(planId: string): Promise<boolean> {
    const rows: object[] = await this.dataSource.manager.query(
      'SELECT 1 FROM kindergarten_result_news WHERE plan_id = $1 AND done',
      [planId],
    );
    return rows.length > 0;
  }

  /** The last line that was told; nobody else tells of the plan until the transaction ends. */
  async hold(planId: string, manager: EntityManager): Promise<number> {
    await manager.query(
      `INSERT INTO kindergarten_result_news (plan_id, told_to, done) VALUES ($1, 0, false)
       ON CONFLICT DO NOTHING`,
      [planId],
    );
    const [row] = await manager.query<{ toldTo: number }[]>(
      'SELECT told_to AS "toldTo" FROM kindergarten_result_news WHERE plan_id = $1 FOR UPDATE',
      [planId],
    );
    return row?.toldTo ?? 0;
  }

  async keep(
    planId: string,
    { toldTo, done }: { readonly toldTo: number; readonly done: boolean },
    manager: EntityManager,
  ): Promise<void> {
    await manager.query('UPDATE kindergarten_result_news SET told_to = $2, done = $3 WHERE plan_id = $1', [
      planId,
      toldTo,
      done,
    ]);
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_result_news');
  }
}
