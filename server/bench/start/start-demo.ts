import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/support/temporary-postgres';

export interface Start {
  readonly seconds: number;
  /** Resident memory of the server after ten idle seconds; null where the system does not tell. */
  readonly restMb: number | null;
}

const LONGEST_MS = 15 * 60_000;
const REST_MS = 10_000;

/** Runs `npm start` until it is ready, lets it rest, reads its memory, and stops it. */
export async function startDemo(folder: string, dataDir: string): Promise<Start> {
  const port = await freePort();
  const startedAt = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    await untilReady(`http://127.0.0.1:${port}/api/health/ready`, child);
    const seconds = (performance.now() - startedAt) / 1000;
    await sleep(REST_MS);
    return { seconds, restMb: residentMegabytes(serverBelow(child.pid ?? 0)) };
  } finally {
    child.kill('SIGTERM');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const limit = performance.now() + LONGEST_MS;
  while (performance.now() < limit) {
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error('npm start was not ready in 15 minutes');
}

/** npm runs a shell that becomes node, which is the server; below it is the stand-in for WeChat. */
function serverBelow(pid: number): number {
  if (/^[^\0]*node\0scripts\/start\.mjs/.test(readText(`/proc/${pid}/cmdline`))) return pid;
  const children = readText(`/proc/${pid}/task/${pid}/children`).trim();
  return children === '' ? pid : serverBelow(Number.parseInt(children, 10));
}

function residentMegabytes(pid: number): number | null {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/status`));
  return line?.[1] === undefined ? null : Math.round(Number(line[1]) / 1024);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
