import type { EntityManager } from 'typeorm';
import { contentHash } from './content-hash';
import { columnName, type ReferenceTable } from './reference-table';

const BATCH_ROWS = 1000;

/**
 * Makes the table hold exactly these rows and returns how many were inserted, changed or deleted.
 * Rows are taken as they come, a thousand at a time, so a long file is never whole in memory; only keys are kept.
 * Keys must be unique among the rows.
 */
export async function replaceRows<Row extends object>(
  manager: EntityManager,
  table: ReferenceTable<Row>,
  rows: AsyncIterable<Row> | Iterable<Row>,
): Promise<number> {
  const reorder = table.ordered ? reorderStatement(table) : undefined;
  const keys: string[] = [];
  let changed = 0;
  for await (const batch of batches(rows)) {
    const payload = payloadOf(batch, keys.length);
    changed += await affected(manager, upsertStatement(table), payload);
    if (reorder !== undefined) await manager.query(reorder, [payload]);
    keys.push(...batch.map((row) => String(row[table.key])));
  }
  return changed + (await deleteOthers(manager, table, keys));
}

/** Adds these rows or changes them, and leaves the others alone. @returns how many were inserted or changed. */
export function putRows<Row extends object>(
  manager: EntityManager,
  table: Omit<ReferenceTable<Row>, 'ordered' | 'only'>,
  rows: readonly Row[],
): Promise<number> {
  return affected(manager, upsertStatement(table), payloadOf(rows, 0));
}

function payloadOf(rows: readonly object[], first: number): string {
  return JSON.stringify(
    rows.map((row, index) => ({ ...row, contentHash: contentHash(row), position: first + index })),
  );
}

async function* batches<Row>(rows: AsyncIterable<Row> | Iterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function upsertStatement<Row>(table: ReferenceTable<Row>): string {
  const fields = [...Object.keys(table.columns), 'contentHash', ...(table.ordered ? ['position'] : [])];
  const names = fields.map(columnName);
  const key = columnName(table.key);
  const sets = names.filter((name) => name !== key).map((name) => `${name} = excluded.${name}`);
  return `
    WITH written AS (
      INSERT INTO ${table.name} (${names.join(', ')})
      SELECT ${fields.map((field) => `incoming."${field}"`).join(', ')}
      FROM ${incomingRows(table)}
      ON CONFLICT (${key}) DO UPDATE SET ${sets.join(', ')}
      WHERE ${table.name}.content_hash <> excluded.content_hash
      RETURNING 1)
    SELECT count(*)::int AS rows FROM written`;
}

function reorderStatement<Row>(table: ReferenceTable<Row>): string {
  return `
    UPDATE ${table.name} SET position = incoming.position FROM ${incomingRows(table)}
    WHERE ${table.name}.${columnName(table.key)} = incoming."${table.key}"
      AND ${table.name}.position <> incoming.position`;
}

function incomingRows<Row>(table: ReferenceTable<Row>): string {
  const columns = { ...table.columns, contentHash: 'text', position: 'integer' };
  const typed = Object.entries(columns).map(([field, type]) => `"${field}" ${type}`);
  return `jsonb_to_recordset($1::jsonb) AS incoming(${typed.join(', ')})`;
}

async function deleteOthers<Row>(
  manager: EntityManager,
  table: ReferenceTable<Row>,
  keys: readonly string[],
): Promise<number> {
  const scope = table.only === undefined ? '' : `AND ${columnName(table.only.column)} = $2`;
  const statement = `
    WITH removed AS (
      DELETE FROM ${table.name} WHERE ${columnName(table.key)} <> ALL($1::text[]) ${scope} RETURNING 1)
    SELECT count(*)::int AS rows FROM removed`;
  return affected(manager, statement, keys, ...(table.only === undefined ? [] : [table.only.value]));
}

async function affected(manager: EntityManager, statement: string, ...values: unknown[]): Promise<number> {
  const [answer] = await manager.query<{ rows: number }[]>(statement, values);
  return answer?.rows ?? 0;
}
