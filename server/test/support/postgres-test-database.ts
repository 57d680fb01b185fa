import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Settings } from '../../src/platform/config';
import { type Database, openDatabase } from '../../src/platform/database';
import { migrationsFingerprint } from './schema-fingerprint';
import { startTemporaryPostgres, type TemporaryPostgres } from './temporary-postgres';
import { testSettings } from './test-settings';

let started: Promise<TemporaryPostgres> | undefined;

/** A database copied from this worker's template; dropped when it is closed. */
export async function freshPostgres({ migrated = true } = {}): Promise<Database> {
  const adminUrl = await serverUrl();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = migrated ? await migratedTemplate(adminUrl) : 'template0';
  await execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const database = await openDatabase(settingsFor(adminUrl, name), { migrate: false });
  return {
    ...database,
    close: async () => {
      await database.close();
      await execute(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** The address of a fresh, empty database on the server under test, for a test that starts a process on it. */
export async function freshPostgresUrl(): Promise<{ url: string; drop: () => Promise<void> }> {
  const adminUrl = await serverUrl();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE template0`);
  return {
    url: urlOf(adminUrl, name),
    drop: () => execute(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Ends the cluster that this test file started, if it did. */
export async function stopPostgres(): Promise<void> {
  const running = started;
  started = undefined;
  await (await running)?.stop();
}

async function serverUrl(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return given;
  started ??= startTemporaryPostgres();
  return (await started).url;
}

/** One template a worker: two workers that copy from one at the same time would get in each other's way. */
async function migratedTemplate(adminUrl: string): Promise<string> {
  const name = `template_${migrationsFingerprint()}_${process.env.JEST_WORKER_ID ?? '0'}`;
  const client = await connected(adminUrl);
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount === 1) return name;
    // Under another name until it is complete: a run that was cut off leaves no half template.
    const draft = `draft_${randomUUID().replaceAll('-', '')}`;
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0`);
    await (await openDatabase(settingsFor(adminUrl, draft))).close();
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
    return name;
  } finally {
    await client.end();
  }
}

function settingsFor(adminUrl: string, database: string): Settings {
  return testSettings({ databaseUrl: urlOf(adminUrl, database) });
}

function urlOf(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

async function execute(url: string, statement: string): Promise<void> {
  const client = await connected(url);
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function connected(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
