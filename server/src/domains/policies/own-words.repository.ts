import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/**
 * The words that are this city's own: its categories, its districts, what its people call its units.
 * Reads tables of `city` and `service-cards`, never writes them (docs/decisions/0005).
 */
@Injectable()
export class OwnWordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(manager: EntityManager = this.dataSource.manager): Promise<string[]> {
    const rows = await manager.query<{ word: string }[]>(
      `SELECT name AS word FROM categories
       UNION SELECT name FROM regions WHERE kind = 'district'
       UNION SELECT jsonb_array_elements_text(aliases) FROM unit_aliases`,
    );
    return rows.map(({ word }) => word).sort();
  }
}
