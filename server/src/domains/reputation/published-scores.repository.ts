import { Injectable } from '@nestjs/common';
import type { CalendarDate, JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';

export interface PublishedScore {
  readonly id: string;
  readonly unitId: string;
  readonly day: CalendarDate;
  readonly content: JsonObject;
}

@Injectable()
export class PublishedScoresRepository {
  async add({ id, unitId, day, content }: PublishedScore, manager: EntityManager): Promise<void> {
    await manager.query(
      'INSERT INTO published_scores (id, unit_id, day, content) VALUES ($1, $2, $3, $4::jsonb)',
      [id, unitId, day, JSON.stringify(content)],
    );
  }

  contents(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<{ readonly id: string; readonly content: JsonObject }[]> {
    return manager.query('SELECT id, content FROM published_scores WHERE id = ANY($1::uuid[])', [ids]);
  }

  async idsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      'SELECT id FROM published_scores WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, most],
    );
    return rows.map(({ id }) => id);
  }
}
