import { openDatabase } from '../../src/platform/database';
import { freshDatabase, requestedKind, testSettings } from '../../test/support';
import { stopPostgres } from '../../test/support/postgres-test-database';
import { startTemporaryPostgres } from '../../test/support/temporary-postgres';

/** A quarter of a machine of 8 GB, as PostgreSQL's manual advises; the default would read the table from disk cache. */
const SHARED_BUFFERS = '2GB';

/** A database of our own on the operator's PostgreSQL, else on a cluster that is started for it. */
export async function benchDatabase() {
  if (requestedKind() === 'postgres') {
    const database = await freshDatabase('postgres');
    return { dataSource: database.dataSource, close: () => database.close().then(stopPostgres) };
  }
  const postgres = await startTemporaryPostgres({ sharedBuffers: SHARED_BUFFERS });
  const database = await openDatabase(testSettings({ databaseUrl: postgres.url }));
  return { dataSource: database.dataSource, close: () => database.close().then(() => postgres.stop()) };
}
