import type { DataSource } from 'typeorm';
import type { Database } from '../../src/platform/database';
import { stopPostgres } from './postgres-test-database';
import { freshDatabase } from './test-database';

export interface SuiteDatabase {
  readonly database: Database;
  readonly dataSource: DataSource;
}

/**
 * Call once at the top of a db-spec: every test of the file shares one fresh, migrated database.
 * Read the members inside tests only; before that there is none.
 */
export function withDatabase(beforeClose?: () => Promise<void>): SuiteDatabase {
  let open: Database | undefined;
  beforeAll(async () => {
    open = await freshDatabase();
  }, 60_000);
  afterAll(async () => {
    // In one hook, because jest runs afterAll hooks in the order in which they were written.
    await beforeClose?.();
    await open?.close();
    await stopPostgres();
  }, 60_000);
  const database = () => {
    if (open === undefined) throw new Error('the database is there only while a test runs');
    return open;
  };
  return {
    get database() {
      return database();
    },
    get dataSource() {
      return database().dataSource;
    },
  };
}
