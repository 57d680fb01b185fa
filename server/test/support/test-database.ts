import type { Database } from '../../src/platform/database';
import { freshEmbedded } from './embedded-test-database';
import { freshPostgres } from './postgres-test-database';

export type TestDatabaseKind = 'embedded' | 'postgres';

/**
 * Which database the runner asks for: `TEST_DATABASE_URL` names a PostgreSQL, `TEST_DATABASE=postgres` has one
 * started, else the embedded one. Only test support reads these.
 */
export function requestedKind(): TestDatabaseKind {
  return process.env.TEST_DATABASE_URL || process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'embedded';
}

/** A fresh database with every migration applied, as quickly as its kind allows. */
export function freshDatabase(kind: TestDatabaseKind = requestedKind()): Promise<Database> {
  return kind === 'postgres' ? freshPostgres() : freshEmbedded();
}

/** The same, empty: no table at all. */
export function emptyDatabase(kind: TestDatabaseKind = requestedKind()): Promise<Database> {
  return kind === 'postgres' ? freshPostgres({ migrated: false }) : freshEmbedded({ migrated: false });
}
