import type { EntityManager } from 'typeorm';

/** Runs one DELETE. @returns how many rows went. */
export async function countRemoved(
  manager: EntityManager,
  statement: string,
  values: readonly unknown[] = [],
): Promise<number> {
  const [, removed]: [unknown, number] = await manager.query(statement, [...values]);
  return removed;
}
