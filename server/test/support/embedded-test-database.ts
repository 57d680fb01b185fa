import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { PGlite } from '@electric-sql/pglite';
import { applyPendingMigrations, connectEmbedded, type Database } from '../../src/platform/database';
import { closeIntoImage, type ImageEntry, ImageFiles } from './data-image';
import { migrationsFingerprint } from './schema-fingerprint';

/** PostgreSQL clears its buffers at every start; 128 MB of them take longer than the rest of it. */
const SMALL = ['shared_buffers = 16MB'];

/** In memory. The migrated state is kept once for each set of migrations; every suite after that begins on a copy. */
export async function freshEmbedded({ migrated = true } = {}): Promise<Database> {
  if (!migrated) return inMemory(await PGlite.create());
  const kept = join(tmpdir(), 'yingshang-test', `${migrationsFingerprint()}.image`);
  if (!existsSync(kept)) await keepImage(kept);
  const image = deserialize(readFileSync(kept)) as readonly ImageEntry[];
  return inMemory(await PGlite.create({ fs: new ImageFiles(image), postgresqlconf: SMALL }));
}

async function inMemory(pglite: PGlite): Promise<Database> {
  const dataSource = await connectEmbedded(pglite);
  return {
    kind: 'embedded',
    dataSource,
    close: async () => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await pglite.close();
    },
  };
}

/** Nobody makes another database on the embedded one, and the templates for that are two thirds of its files. */
const DROP_TEMPLATES = [
  `UPDATE pg_database SET datistemplate = false WHERE datname LIKE 'template%'`,
  'DROP DATABASE template0',
  'DROP DATABASE template1',
];

async function keepImage(path: string): Promise<void> {
  const pglite = await PGlite.create();
  const database = await inMemory(pglite);
  await applyPendingMigrations(database);
  for (const statement of DROP_TEMPLATES) await pglite.exec(statement);
  await database.dataSource.destroy();
  const image = await closeIntoImage(pglite);
  mkdirSync(join(path, '..'), { recursive: true });
  // Several workers may make it at once; each writes its own file and the last rename wins.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, serialize(image));
  renameSync(own, path);
}
