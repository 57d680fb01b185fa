import type { DataSource } from 'typeorm';
import type { Database } from './open-database';

/** Any fixed number: processes of this product that migrate one database meet at it. */
const MIGRATION_LOCK = 7_436_201_119;

export interface MigrationStatus {
  readonly name: string;
  readonly applied: boolean;
}

/** @returns the names of the migrations that ran now. */
export async function applyPendingMigrations(database: Database): Promise<string[]> {
  return alone(database, async () => {
    const ran = await database.dataSource.runMigrations({ transaction: 'each' });
    return ran.map((migration) => migration.name);
  });
}

/** Takes the newest migration back. @returns its name, or undefined when there is none. */
export async function undoLastMigration(database: Database): Promise<string | undefined> {
  return alone(database, async () => {
    const applied = (await migrationStatus(database.dataSource)).filter((each) => each.applied);
    const last = applied.at(-1);
    if (last === undefined) return undefined;
    await database.dataSource.undoLastMigration({ transaction: 'each' });
    return last.name;
  });
}

/** Every migration that this version knows, in order. */
export async function migrationStatus(dataSource: DataSource): Promise<MigrationStatus[]> {
  const [found]: { present: boolean }[] = await dataSource.query(
    `SELECT to_regclass('migrations') IS NOT NULL AS present`,
  );
  const rows: { name: string }[] = found?.present
    ? await dataSource.query('SELECT name FROM migrations')
    : [];
  const applied = new Set(rows.map((row) => row.name));
  return dataSource.migrations.map((migration) => {
    const name = migration.name ?? migration.constructor.name;
    return { name, applied: applied.has(name) };
  });
}

/**
 * On PostgreSQL several processes may start together: one migrates, the others wait at an advisory lock held
 * by a connection of its own. The embedded database has one process and one connection.
 */
async function alone<T>(database: Database, work: () => Promise<T>): Promise<T> {
  if (database.kind === 'embedded') return work();
  const holder = database.dataSource.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      return await work();
    } finally {
      await holder.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await holder.release();
  }
}
