import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteInterface } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { DataSource } from 'typeorm';
import { StartRefused } from '../config';
import { systemErrorCode } from '../system-error';
import { commonOptions } from './data-source-options';
import type { Database } from './open-database';
import { takeServerLock } from './server-lock';

/**
 * PostgreSQL inside this process, on a folder. Two processes on one folder lose data without a word,
 * so the lock comes first and is let go last.
 */
export async function openEmbedded(dataDir: string): Promise<Database> {
  makeDataDir(dataDir);
  const lock = takeServerLock(dataDir);
  try {
    const pglite = await PGlite.create(join(dataDir, 'postgres'));
    const dataSource = await connectEmbedded(pglite);
    return {
      kind: 'embedded',
      dataSource,
      close: async () => {
        if (dataSource.isInitialized) await dataSource.destroy();
        await pglite.close();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw cause;
  }
}

/** A load holds the only connection for seconds; whoever reads meanwhile waits for it rather than failing. */
const PATIENCE_MS = 60_000;

/** The ordinary `pg` driver with the one connection that the embedded database has. */
export async function connectEmbedded(pglite: PGliteInterface): Promise<DataSource> {
  // createPgConfig asks for the class, and every interface value we hold is one.
  const config = createPgConfig(pglite as PGlite);
  return new DataSource({
    ...commonOptions,
    host: config.host,
    username: config.user,
    password: config.password,
    database: config.database,
    poolSize: 1,
    extra: { connection: config.connection, idleTimeoutMillis: 0, connectionTimeoutMillis: PATIENCE_MS },
  }).initialize();
}

function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new StartRefused({
      code: 'database.data-dir',
      message: `无法建立数据目录 ${dataDir}（${systemErrorCode(cause)}）。`,
      advice: '请检查上级目录的写权限，或用 DATA_DIR 指定另一个目录。',
    });
  }
}
