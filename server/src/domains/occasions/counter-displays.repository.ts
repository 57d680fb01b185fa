import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, LessThan, MoreThan, Not } from 'typeorm';
import { countRemoved } from '../../platform/database';
import { CounterEntity } from './counter.entity';
import type { IssuedCode } from './counter-code';
import { CounterDisplayEntity } from './counter-display.entity';

interface CodeRow {
  readonly counter_id: string;
  readonly issued_at: Date;
  readonly spent: boolean;
}

/** Displays, the codes that pair them, and the codes that they show. */
@Injectable()
export class CounterDisplaysRepository {
  constructor(private readonly dataSource: DataSource) {}

  ofCounters(
    counterIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CounterDisplayEntity[]> {
    return manager.findBy(CounterDisplayEntity, { counterId: In([...counterIds]) });
  }

  async addPairing(display: CounterDisplayEntity, manager: EntityManager): Promise<void> {
    await manager.delete(CounterDisplayEntity, { counterId: display.counterId, sessionKey: IsNull() });
    await manager.insert(CounterDisplayEntity, display);
  }

  findPairing(pairingKey: string, now: Date, manager: EntityManager): Promise<CounterDisplayEntity | null> {
    return manager.findOne(CounterDisplayEntity, {
      where: { pairingKey, pairingEndsAt: MoreThan(now) },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** A counter has one display: the tablet before it is cut off. */
  async pair({ id, counterId }: CounterDisplayEntity, sessionKey: string, manager: EntityManager) {
    await manager.delete(CounterDisplayEntity, { counterId, id: Not(id) });
    await manager.update(CounterDisplayEntity, { id }, { sessionKey, pairingKey: null, pairingEndsAt: null });
  }

  /** The counter whose display this is, while both work. */
  counterOf(
    sessionKey: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CounterEntity | null> {
    return manager
      .createQueryBuilder(CounterEntity, 'counter')
      .innerJoin(CounterDisplayEntity, 'display', 'display.counterId = counter.id')
      .where('display.sessionKey = :sessionKey AND counter.closedAt IS NULL', { sessionKey })
      .getOne();
  }

  async cutOff(counterId: string, manager: EntityManager): Promise<void> {
    await manager.delete(CounterDisplayEntity, { counterId });
  }

  async addCode(tokenKey: string, counterId: string, issuedAt: Date): Promise<void> {
    await this.dataSource.query(
      'INSERT INTO counter_codes (token_key, counter_id, issued_at) VALUES ($1, $2, $3)',
      [tokenKey, counterId, issuedAt],
    );
  }

  async countCodesSince(counterId: string, since: Date): Promise<number> {
    const [row]: { count: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS count FROM counter_codes WHERE counter_id = $1 AND issued_at > $2',
      [counterId, since],
    );
    return row?.count ?? 0;
  }

  async findCode(tokenKey: string): Promise<IssuedCode | null> {
    return issued(
      await this.dataSource.query(
        'SELECT counter_id, issued_at, spent FROM counter_codes WHERE token_key = $1',
        [tokenKey],
      ),
    );
  }

  /** Whoever else brings the same code waits until this transaction is over. */
  async lockCode(tokenKey: string, manager: EntityManager): Promise<IssuedCode | null> {
    return issued(
      await manager.query(
        'SELECT counter_id, issued_at, spent FROM counter_codes WHERE token_key = $1 FOR UPDATE',
        [tokenKey],
      ),
    );
  }

  async spendCode(tokenKey: string, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE counter_codes SET spent = true WHERE token_key = $1', [tokenKey]);
  }

  removeCodesBefore(limit: Date, manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM counter_codes WHERE issued_at < $1', [limit]);
  }

  async removePairingsBefore(limit: Date, manager: EntityManager): Promise<number> {
    const result = await manager.delete(CounterDisplayEntity, { pairingEndsAt: LessThan(limit) });
    return result.affected ?? 0;
  }
}

function issued([row]: readonly CodeRow[]): IssuedCode | null {
  if (row === undefined) return null;
  return { counterId: row.counter_id, issuedAt: row.issued_at, spent: row.spent };
}
