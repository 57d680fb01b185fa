export { countRemoved } from './count-removed';
export { DATABASE, DatabaseModule } from './database.module';
export { connectEmbedded } from './embedded-database';
export { applyPendingMigrations, type MigrationStatus, migrationStatus, undoLastMigration } from './migrate';
export { type Database, type DatabaseKind, type OpenOptions, openDatabase } from './open-database';
export { PreparedQueries } from './prepared-queries';
export { lockedBy, lockHolder } from './server-lock';
export { Transactions } from './transactions';
