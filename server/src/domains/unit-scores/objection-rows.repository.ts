import type { EntityManager } from 'typeorm';

/** Objections and the decisions about them: both have an entry on the ledger, and one row. */
export interface ObjectionRows<One> {
  /** By their own ids, or by those of their decisions. */
  ofSubjects(subjects: readonly string[], manager: EntityManager): Promise<One[]>;
  /** Ids of objections and of decisions, in their order. */
  subjectsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]>;
}

export function objectionRows<One>(table: string, columns: string): ObjectionRows<One> {
  return {
    ofSubjects: (subjects, manager) =>
      manager.query(
        `SELECT ${columns} FROM ${table} WHERE id = ANY($1::uuid[]) OR decision_id = ANY($1::uuid[])`,
        [subjects],
      ),
    subjectsAfter: async (after, most, manager) => {
      const rows = await manager.query<{ subject: string }[]>(
        `SELECT subject FROM (
           SELECT id AS subject FROM ${table}
           UNION ALL SELECT decision_id FROM ${table} WHERE decision_id IS NOT NULL) found
         WHERE $1::uuid IS NULL OR subject > $1 ORDER BY subject LIMIT $2`,
        [after, most],
      );
      return rows.map(({ subject }) => subject);
    },
  };
}
