import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** The day until which everybody was reminded; at most one row. */
@Injectable()
export class ReminderLooksRepository {
  constructor(private readonly dataSource: DataSource) {}

  async last(): Promise<CalendarDate | null> {
    const [row]: { day: CalendarDate }[] = await this.dataSource.query(
      'SELECT day::text AS day FROM reminder_looks',
    );
    return row?.day ?? null;
  }

  /** Never back: another process may have looked on a later day. */
  async keep(day: CalendarDate): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO reminder_looks (day) VALUES ($1)
       ON CONFLICT ((true)) DO UPDATE SET day = GREATEST(reminder_looks.day, excluded.day)`,
      [day],
    );
  }

  async forget(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM reminder_looks');
  }
}
