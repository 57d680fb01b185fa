import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface TemporaryPostgres {
  /** Address of the maintenance database. */
  readonly url: string;
  urlOf(database: string): string;
  stop(): Promise<void>;
}

export interface TemporaryPostgresOptions {
  /** Keeps fsync on, for tests of faults and benches that measure writes. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** PostgreSQL's default suits a small machine; a bench of a big table gives it what a server of that size has. */
  readonly sharedBuffers?: string;
}

/**
 * A shell holds the server: `read` returns as soon as our end of the pipe is closed, even by kill -9,
 * and then the cluster ends and its folder goes.
 */
const KEEPER = `
bin=$1 folder=$2; shift 2
"$bin/initdb" -D "$folder/db" -A trust -U postgres -E UTF8 --locale=C.UTF-8 --no-sync >&2 || exit 1
"$bin/postgres" -D "$folder/db" "$@" </dev/null >&2 &
server=$!
read _
kill -INT "$server"; wait "$server"; rm -rf "$folder"
`;

/** Starts a throw-away PostgreSQL on a free loopback port. @throws when the machine has no PostgreSQL. */
export async function startTemporaryPostgres(
  options: TemporaryPostgresOptions = {},
): Promise<TemporaryPostgres> {
  const bin = postgresBinaries();
  if (bin === undefined) throw new Error('PostgreSQL is not installed: apt-get install postgresql');
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-pg-'));
  const owner = postgresOwner();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', bin, folder, ...serverOptions(port, options)], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
    // Not in our group: Ctrl-C must reach it through the pipe, after the tests have let go of it.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => keeper.once('close', () => resolve()));
  const stop = async () => {
    keeper.stdin?.end();
    await ended;
  };
  await untilReady(join(bin, 'pg_isready'), port, keeper, stop);
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`;
  return { url: urlOf('postgres'), urlOf, stop };
}

/** The newest installed version, else whatever PATH finds. */
export function postgresBinaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(root, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => folder !== '' && existsSync(join(folder, 'initdb')));
}

function serverOptions(
  port: number,
  { durable = false, maxConnections = 200, sharedBuffers = '128MB' }: TemporaryPostgresOptions,
) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(maxConnections),
    shared_buffers: sharedBuffers,
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  return [
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** PostgreSQL refuses to run as root; there it runs as its own user. */
function postgresOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(probe: string, port: number, keeper: ChildProcess, stop: () => Promise<void>) {
  const log: Buffer[] = [];
  keeper.stderr?.on('data', (chunk: Buffer) => log.push(chunk));
  for (let attempt = 0; attempt < 300 && keeper.exitCode === null; attempt += 1) {
    try {
      execFileSync(probe, ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      return;
    } catch {
      await sleep(100);
    }
  }
  await stop();
  throw new Error(`PostgreSQL did not start:\n${Buffer.concat(log).toString('utf8')}`);
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
