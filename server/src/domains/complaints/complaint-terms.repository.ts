import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Which words a complaint is found by. */
@Injectable()
export class ComplaintTermsRepository {
  /**
   * The complaint in whose filing or clarification the statement was written, locked: two of its texts may pass their
   * check at once, and the second has to see the first. Null for every other statement.
   */
  async lockComplaintOf(statementId: string, manager: EntityManager): Promise<string | null> {
    const [found]: { id: string }[] = await manager.query(
      `SELECT id FROM complaints WHERE id = (
         SELECT id FROM complaints WHERE statement_id = $1
         UNION
         SELECT complaint_id FROM complaint_events WHERE statement_id = $1 AND role IN ('complainant', 'assisted')
         LIMIT 1)
       FOR UPDATE`,
      [statementId],
    );
    return found?.id ?? null;
  }

  /** What the complainant wrote: the complaint and what was added to it later. */
  async wordsOf(complaintId: string, manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT statement_id AS id FROM complaints WHERE id = $1 AND statement_id IS NOT NULL
       UNION
       SELECT statement_id FROM complaint_events
       WHERE complaint_id = $1 AND statement_id IS NOT NULL AND role IN ('complainant', 'assisted')`,
      [complaintId],
    );
    return rows.map(({ id }) => id);
  }

  async keep(complaintId: string, terms: readonly number[], manager: EntityManager): Promise<void> {
    await manager.query('UPDATE complaints SET terms = $2::integer[] WHERE id = $1', [complaintId, terms]);
  }
}
