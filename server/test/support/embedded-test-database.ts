import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { applyPendingMigrations, connectEmbedded, type Database } from '../../src/platform/database';
import { migrationsFingerprint } from './schema-fingerprint';

/** In memory. The migrated state is dumped once for each set of migrations and loaded by every suite after that. */
export async function freshEmbedded({ migrated = true } = {}): Promise<Database> {
  if (!migrated) return inMemory(await PGlite.create());
  const dump = join(tmpdir(), 'yingshang-test', `${migrationsFingerprint()}.tar`);
  if (!existsSync(dump)) await writeDump(dump);
  return inMemory(await PGlite.create({ loadDataDir: new Blob([readFileSync(dump)]) }));
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

async function writeDump(path: string): Promise<void> {
  const pglite = await PGlite.create();
  const database = await inMemory(pglite);
  await applyPendingMigrations(database);
  const dump = await pglite.dumpDataDir('none');
  mkdirSync(join(path, '..'), { recursive: true });
  // Several workers may make it at once; each writes its own file and the last rename wins.
  const own = `${path}.${process.pid}`;
  writeFileSync(own, Buffer.from(await dump.arrayBuffer()));
  renameSync(own, path);
  await database.close();
}
