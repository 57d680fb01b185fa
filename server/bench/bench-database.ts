import { type Database, openDatabase } from '../src/platform/database';
import { requestedKind, testSettings } from '../test/support';
import { freshPostgresUrl, stopPostgres } from '../test/support/postgres-test-database';
import { startTemporaryPostgres } from '../test/support/temporary-postgres';

/** A quarter of a machine of 8 GB, as PostgreSQL's manual advises. */
const SHARED_BUFFERS = '2GB';

export interface BenchDatabase {
  readonly url: string;
  readonly dataSource: Database['dataSource'];
  close(): Promise<void>;
}

/** A database of our own on the operator's PostgreSQL, else on a cluster that is started for it: commits reach the disk. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const { url, drop } = await emptyDatabase();
  const database = await openDatabase(testSettings({ databaseUrl: url }));
  return { url, dataSource: database.dataSource, close: () => database.close().then(drop) };
}

async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  if (requestedKind() === 'postgres') {
    const { url, drop } = await freshPostgresUrl();
    return { url, drop: () => drop().then(stopPostgres) };
  }
  const cluster = await startTemporaryPostgres({ durable: true, sharedBuffers: SHARED_BUFFERS });
  return { url: cluster.url, drop: () => cluster.stop() };
}
