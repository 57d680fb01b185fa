import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from '../config';
import { systemErrorCode } from '../system-error';
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity';

export interface ServerLock {
  release(): void;
}

/**
 * Takes `DATA_DIR/server.lock`. A lock whose process is gone (kill -9, power cut) is taken over.
 * Process numbers are compared within one machine: the folder must not be shared between machines or containers.
 * @throws StartRefused naming the process that holds it.
 */
export function takeServerLock(dataDir: string): ServerLock {
  const path = lockPath(dataDir);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (createLock(path)) return { release: () => rmSync(path, { force: true }) };
    const content = readLock(path);
    if (content === undefined) continue;
    const holder = parseHolder(content);
    // Empty or torn: its writer was killed between creating and writing, or is writing at this moment.
    if (holder === undefined && attempt < 10) {
      pause(20);
      continue;
    }
    if (holder !== undefined && isRunning(holder)) throw lockedBy(dataDir, holder.pid);
    putAside(path, content);
  }
  throw lockedBy(dataDir, undefined);
}

/** The process that holds the folder now, if one does. */
export function lockHolder(dataDir: string): ProcessIdentity | undefined {
  const content = readLock(lockPath(dataDir));
  const holder = content === undefined ? undefined : parseHolder(content);
  return holder !== undefined && isRunning(holder) ? holder : undefined;
}

export function lockedBy(dataDir: string, pid: number | undefined): StartRefused {
  return new StartRefused({
    code: 'database.locked',
    message: `数据目录 ${dataDir} 正被另一个进程使用${pid === undefined ? '' : `（进程号 ${pid}）`}。`,
    advice: '内置数据库同一时间只能由一个进程打开。请先停止那个进程，或用 DATA_DIR 指定另一个目录。',
  });
}

function lockPath(dataDir: string): string {
  return join(dataDir, 'server.lock');
}

function createLock(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (cause) {
    if (systemErrorCode(cause) === 'EEXIST') return false;
    throw cause;
  }
  writeSync(file, JSON.stringify(thisProcess()));
  closeSync(file);
  return true;
}

/**
 * Renaming lets only one of several takers win. Should the file have changed hands since it was read, the one
 * that was moved is a live lock: it goes back, and the next round finds its holder alive.
 */
function putAside(path: string, expected: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readLock(aside) === expected) rmSync(aside, { force: true });
  else renameSync(aside, path);
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function parseHolder(content: string): ProcessIdentity | undefined {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== 'object' || value === null || !('pid' in value)) return undefined;
    if (typeof value.pid !== 'number' || !Number.isInteger(value.pid) || value.pid < 1) return undefined;
    const startedAt = 'startedAt' in value && typeof value.startedAt === 'string' ? value.startedAt : null;
    return { pid: value.pid, startedAt };
  } catch {
    return undefined;
  }
}

/** Opening is synchronous on purpose: nothing of this process may run between reading and taking the lock. */
function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
