import { Injectable } from '@nestjs/common';
import { calmPreferences, type NoticePreferences } from '@yingshang/shared/contracts/notices';
import { DataSource, type EntityManager } from 'typeorm';

@Injectable()
export class PreferencesRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Of everybody who is asked for: calm for whoever never chose, and for what they never chose. */
  async of(
    personIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, NoticePreferences>> {
    const rows = await manager.query<{ person: string; chosen: Partial<NoticePreferences> }[]>(
      'SELECT person_id AS person, preferences AS chosen FROM notice_preferences WHERE person_id = ANY($1::uuid[])',
      [personIds],
    );
    const chosen = new Map(rows.map((row) => [row.person, row.chosen]));
    return new Map(personIds.map((id) => [id, { ...calmPreferences, ...chosen.get(id) }]));
  }

  /** What they chose, to be changed: nobody else changes it until this transaction ends. */
  async chosen(personId: string, at: Date, manager: EntityManager): Promise<Partial<NoticePreferences>> {
    await manager.query(
      `INSERT INTO notice_preferences (person_id, preferences, changed_at) VALUES ($1, '{}', $2)
       ON CONFLICT (person_id) DO NOTHING`,
      [personId, at],
    );
    const [row] = await manager.query<{ chosen: Partial<NoticePreferences> }[]>(
      'SELECT preferences AS chosen FROM notice_preferences WHERE person_id = $1 FOR UPDATE',
      [personId],
    );
    return row?.chosen ?? {};
  }

  async keep(
    personId: string,
    chosen: Partial<NoticePreferences>,
    at: Date,
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO notice_preferences (person_id, preferences, changed_at) VALUES ($1, $2, $3)
       ON CONFLICT (person_id) DO UPDATE SET preferences = excluded.preferences, changed_at = excluded.changed_at`,
      [personId, JSON.stringify(chosen), at],
    );
  }
}
