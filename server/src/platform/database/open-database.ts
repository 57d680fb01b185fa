import type { DataSource } from 'typeorm';
import type { Settings } from '../config';
import { openEmbedded } from './embedded-database';
import { applyPendingMigrations } from './migrate';
import { openPostgres } from './postgres-database';

export type DatabaseKind = 'embedded' | 'postgres';

export interface Database {
  readonly kind: DatabaseKind;
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** False only for the `migrate` commands, which decide for themselves. */
  readonly migrate?: boolean;
}

/** Opens the database that the settings name and brings its tables up to date. */
export async function openDatabase(settings: Settings, options: OpenOptions = {}): Promise<Database> {
  const database =
    settings.databaseUrl === undefined
      ? await openEmbedded(settings.dataDir)
      : await openPostgres(settings.databaseUrl, settings.databasePoolSize);
  if (options.migrate === false) return database;
  try {
    await applyPendingMigrations(database);
    return database;
  } catch (cause) {
    await database.close();
    throw cause;
  }
}
