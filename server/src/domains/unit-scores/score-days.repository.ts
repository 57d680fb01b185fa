import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';

interface ScoreDay {
  readonly day: CalendarDate;
  readonly finished: boolean;
  /** What days were counted by: another table of holidays moves limits that are over. */
  readonly rules: string;
}

/** Which days were worked through. */
@Injectable()
export class ScoreDaysRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Until the end of the transaction; who comes second waits. Whoever holds it may change figures. */
  async lock(manager: EntityManager): Promise<void> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('unit-scores'))");
    await manager.query(NEXT_REVISION);
  }

  /** The newest one that was begun; null before the first. */
  async last(manager: EntityManager = this.dataSource.manager): Promise<ScoreDay | null> {
    const [row] = await manager.query<ScoreDay[]>(`${DAYS} ORDER BY score_days.day DESC LIMIT 1`);
    return row ?? null;
  }

  async lastFinished(manager: EntityManager): Promise<ScoreDay | null> {
    const [row] = await manager.query<ScoreDay[]>(
      `${DAYS} WHERE finished ORDER BY score_days.day DESC LIMIT 1`,
    );
    return row ?? null;
  }

  async begin(day: CalendarDate, rules: string, manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO score_days (day, finished, rules) VALUES ($1, false, $2)
       ON CONFLICT (day) DO UPDATE SET rules = excluded.rules`,
      [day, rules],
    );
  }

  /** Those before it say nothing more. */
  async finish(day: CalendarDate, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE score_days SET finished = true WHERE day = $1', [day]);
    await manager.query('DELETE FROM score_days WHERE day < $1', [day]);
  }

  async removeDays(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM score_days');
  }

  /** One moment of everything, for whoever compares it. */
  atOneMoment<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', work);
  }

  /** For the demo's reset. */
  async removeAll(manager: EntityManager): Promise<void> {
    for (const table of [
      'score_objections',
      'unit_month_versions',
      'unit_months',
      'score_strikes',
      'score_touched',
      'score_batch_sums',
      'rater.batch_clusters',
      'score_moments',
      'score_days',
    ])
      await manager.query(`DELETE FROM ${table}`);
    await manager.query(NEXT_REVISION);
  }
}

const NEXT_REVISION = 'UPDATE score_revision SET number = number + 1';

const DAYS = `SELECT to_char(day, 'YYYY-MM-DD') AS day, finished, rules FROM score_days`;
