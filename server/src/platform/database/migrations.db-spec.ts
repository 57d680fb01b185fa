import type { DataSource } from 'typeorm';
import { emptyDatabase } from '../../../test/support';
import { stopPostgres } from '../../../test/support/postgres-test-database';
import { applyPendingMigrations, type Database, migrationStatus, undoLastMigration } from './index';

/** Columns, constraints and indexes of our schema as text, in a fixed order. */
async function schemaOf(dataSource: DataSource): Promise<string[]> {
  const rows: { line: string }[] = await dataSource.query(`
    SELECT concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default, generation_expression) AS line
      FROM information_schema.columns WHERE table_schema IN ('public', 'rater', 'complainant') AND table_name <> 'migrations'
    UNION ALL
    SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE connamespace::regnamespace::text IN ('public', 'rater', 'complainant') AND conrelid::regclass::text NOT IN ('migrations', '-')
    UNION ALL
    SELECT indexdef FROM pg_indexes WHERE schemaname IN ('public', 'rater', 'complainant') AND tablename <> 'migrations'
    UNION ALL
    SELECT concat_ws(' ', relkind, relname) FROM pg_class WHERE relnamespace::regnamespace::text IN ('public', 'rater', 'complainant')
      AND relkind IN ('r', 'S', 'v', 'm') AND relname NOT LIKE 'migrations%'
    UNION ALL
    SELECT concat_ws(' ', 'type', typname) FROM pg_type WHERE typnamespace = 'public'::regnamespace AND typtype = 'e'
    ORDER BY 1`);
  return rows.map((row) => row.line);
}

describe('migrations', () => {
  let database: Database;
  beforeAll(async () => {
    database = await emptyDatabase();
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await stopPostgres();
  }, 60_000);

  it('lead up, all the way down to nothing, and up again to the same schema', async () => {
    const names = (await migrationStatus(database.dataSource)).map(({ name }) => name);
    expect(await applyPendingMigrations(database)).toEqual(names);
    const first = await schemaOf(database.dataSource);
    expect(first.length).toBeGreaterThan(20);

    for (const name of names.toReversed()) expect(await undoLastMigration(database)).toBe(name);
    expect(await undoLastMigration(database)).toBeUndefined();
    expect(await schemaOf(database.dataSource)).toEqual([]);

    await applyPendingMigrations(database);
    expect(await schemaOf(database.dataSource)).toEqual(first);
  }, 60_000);

  it('are found applied, so that a second start has nothing to do', async () => {
    expect((await migrationStatus(database.dataSource)).every(({ applied }) => applied)).toBe(true);
    expect(await applyPendingMigrations(database)).toEqual([]);
  });

  it('leave every table as its entity describes it', async () => {
    // TypeORM looks into its own table as soon as a column is generated, as the search vectors are.
    await database.dataSource.query(
      'CREATE TABLE typeorm_metadata (type text, database text, schema text, "table" text, name text, value text)',
    );
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
    const missing = upQueries
      .map(({ query }) => query)
      .filter((query) => /^(CREATE TABLE|ALTER TABLE \S+ (ADD|ALTER) )/.test(query))
      .filter((query) => !/CONSTRAINT|DEFAULT/.test(query));
    expect(missing).toEqual([]);
  });
});
