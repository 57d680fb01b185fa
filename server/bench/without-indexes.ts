import type { DataSource } from 'typeorm';

/** Tables are filled faster without the indexes that nothing needs meanwhile; they are made again afterwards. */
export async function withoutIndexes(
  dataSource: DataSource,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const indexes = await dataSource.query<{ name: string; made: string }[]>(
    `SELECT format('%I.%I', schemaname, indexname) AS name, indexdef AS made FROM pg_indexes
     WHERE tablename = ANY($1::text[]) AND indexdef NOT LIKE 'CREATE UNIQUE%'`,
    [tables],
  );
  for (const { name } of indexes) await dataSource.query(`DROP INDEX ${name}`);
  await fill();
  for (const { made } of indexes) await dataSource.query(made);
}

/**
 * The same without keys, too, and without what refers to them: for fillings of millions of rows whose keys are drawn, each
 * of which would have its place sought in the tree.
 */
export async function withoutKeys(
  dataSource: DataSource,
  tables: readonly string[],
  fill: () => Promise<void>,
): Promise<void> {
  const keys = await dataSource.query<{ of: string; name: string; made: string }[]>(
    `SELECT conrelid::regclass::text AS "of", format('%I', conname) AS name, pg_get_constraintdef(oid) AS made
     FROM pg_constraint WHERE (contype IN ('p', 'u') AND conrelid = ANY($1::regclass[]))
       OR (contype = 'f' AND confrelid = ANY($1::regclass[]))
     ORDER BY contype = 'f' DESC`,
    [tables],
  );
  for (const { of, name } of keys) await dataSource.query(`ALTER TABLE ${of} DROP CONSTRAINT ${name}`);
  await fill();
  // What refers to a key comes after it.
  for (const { of, name, made } of keys.toReversed())
    await dataSource.query(`ALTER TABLE ${of} ADD CONSTRAINT ${name} ${made}`);
}
