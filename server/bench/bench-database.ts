import { Client } from 'pg';
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

/** One that stays on the operator's PostgreSQL for the next run, so that what takes minutes to fill is filled once. */
export async function keptDatabase(name: string): Promise<BenchDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('--keep keeps its databases on the server of DATABASE_URL: name one');
  const client = new Client({ connectionString: server });
  await client.connect();
  const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (found.rowCount === 0) await client.query(`CREATE DATABASE ${name} TEMPLATE template0`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  const database = await openDatabase(testSettings({ databaseUrl: url.href }));
  return { url: url.href, dataSource: database.dataSource, close: () => database.close() };
}

async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  if (requestedKind() === 'postgres') {
    const { url, drop } = await freshPostgresUrl();
    return { url, drop: () => drop().then(stopPostgres) };
  }
  const cluster = await startTemporaryPostgres({ durable: true, sharedBuffers: SHARED_BUFFERS });
  return { url: cluster.url, drop: () => cluster.stop() };
}
