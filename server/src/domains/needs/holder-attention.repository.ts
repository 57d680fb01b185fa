import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import { HolderAttentionEntity } from './holder-attention.entity';

/** One person's own attention, across their enterprises. */
@Injectable()
export class HolderAttentionRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** With the names that people know enterprises and categories by. */
  ofPerson(
    personId: string,
  ): Promise<{ enterprise: string; category: string; views: number; asOf: CalendarDate }[]> {
    return this.dataSource.query(
      `SELECT e.name AS enterprise, coalesce(c.name, a.category) AS category, a.views, a.as_of::text AS "asOf"
       FROM holder_attention a
       JOIN enterprises e ON e.id = a.enterprise_id LEFT JOIN categories c ON c.key = a.category
       WHERE a.person_id = $1 ORDER BY e.name, category`,
      [personId],
    );
  }

  async removeOf(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(HolderAttentionEntity, { personId });
  }
}
