import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { countRemoved } from '../../platform/database';
import { CounterEntity } from './counter.entity';

export interface CounterPlace {
  readonly unitId: string;
  readonly counterId: string;
}

@Injectable()
export class CountersRepository {
  constructor(private readonly dataSource: DataSource) {}

  openOf(unitId: string, manager: EntityManager = this.dataSource.manager): Promise<CounterEntity[]> {
    return manager.find(CounterEntity, {
      where: { unitId, closedAt: IsNull() },
      order: { name: 'ASC', id: 'ASC' },
    });
  }

  findOpen(
    { unitId, counterId }: CounterPlace,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CounterEntity | null> {
    return manager.findOneBy(CounterEntity, { id: counterId, unitId, closedAt: IsNull() });
  }

  /** Whoever else wants a visit of this counter waits: the hourly cap is exact. */
  lockOpen(id: string, manager: EntityManager): Promise<CounterEntity | null> {
    return manager.findOne(CounterEntity, {
      where: { id, closedAt: IsNull() },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async save(counter: CounterEntity, manager: EntityManager): Promise<void> {
    await manager.save(CounterEntity, counter);
  }

  /** The earliest first. */
  async openingsSince(counterId: string, since: Date, manager: EntityManager): Promise<Date[]> {
    const rows: { opened_at: Date }[] = await manager.query(
      'SELECT opened_at FROM counter_openings WHERE counter_id = $1 AND opened_at > $2 ORDER BY opened_at',
      [counterId, since],
    );
    return rows.map((row) => row.opened_at);
  }

  async addOpening(id: string, counterId: string, at: Date, manager: EntityManager): Promise<void> {
    await manager.query('INSERT INTO counter_openings (id, counter_id, opened_at) VALUES ($1, $2, $3)', [
      id,
      counterId,
      at,
    ]);
  }

  async countOpenings(
    counterIds: readonly string[],
    since: Date,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, number>> {
    const rows: { counter_id: string; count: number }[] = await manager.query(
      `SELECT counter_id, count(*)::int AS count FROM counter_openings
       WHERE counter_id = ANY($1::uuid[]) AND opened_at >= $2 GROUP BY counter_id`,
      [counterIds, since],
    );
    return new Map(rows.map((row) => [row.counter_id, row.count]));
  }

  removeOpeningsBefore(limit: Date, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM counter_openings WHERE opened_at < $1', [limit]);
  }

  /** With their displays, codes and openings. */
  removeClosedBefore(limit: Date, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM counters WHERE closed_at < $1', [limit]);
  }

  removeAll(manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM counters', []);
  }
}
