import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { countRemoved } from '../../platform/database';

/** What counts once a day: marks that nobody can read, under a salt that goes with the day. */
@Injectable()
export class AttentionMarksRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** True the first time on the day. Each mark stands alone: two of one device cannot be told to be of one. */
  async isFirst(day: CalendarDate, what: readonly string[], manager: EntityManager): Promise<boolean> {
    const salt = await this.saltOf(day, manager);
    const mark = createHmac('sha256', salt).update(JSON.stringify(what)).digest('base64url');
    const made: unknown[] = await manager.query(
      'INSERT INTO attention_marks (day, mark) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
      [day, mark],
    );
    return made.length === 1;
  }

  /** True for the first sign of a day. */
  async beginDay(day: CalendarDate, manager: EntityManager): Promise<boolean> {
    const made: unknown[] = await manager.query(
      'INSERT INTO attention_salts (day, salt) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1',
      [day, randomBytes(32).toString('base64')],
    );
    return made.length === 1;
  }

  /** Takes the marks of former days away, and what could still read them. */
  async removeFormer(today: CalendarDate, manager: EntityManager = this.dataSource.manager): Promise<number> {
    const salts = await countRemoved(manager, 'DELETE FROM attention_salts WHERE day < $1', [today]);
    return salts + (await countRemoved(manager, 'DELETE FROM attention_marks WHERE day < $1', [today]));
  }

  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM attention_salts');
    await manager.query('DELETE FROM attention_marks');
  }

  private async saltOf(day: CalendarDate, manager: EntityManager): Promise<string> {
    const rows: { salt: string }[] = await manager.query('SELECT salt FROM attention_salts WHERE day = $1', [
      day,
    ]);
    const salt = rows[0]?.salt;
    if (salt === undefined) throw new Error(`the day ${day} was not begun`);
    return salt;
  }
}
