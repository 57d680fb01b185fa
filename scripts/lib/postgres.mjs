import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A shell holds the server, so that the cluster ends and its folder goes even when we are killed with -9:
 * `read` returns as soon as our end of the pipe is closed. fsync is off: these data are thrown away.
 */
const keeper = `
bin=$1 folder=$2 port=$3
"$bin/initdb" -D "$folder/db" -A trust -U postgres -E UTF8 --locale=C.UTF-8 --no-sync >&2 || exit 1
"$bin/postgres" -D "$folder/db" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
  -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200 </dev/null >&2 &
server=$!
read _
kill -INT "$server"; wait "$server"; rm -rf "$folder"
`;

/** Starts a throw-away PostgreSQL on a free loopback port. Resolves with its address and a way to end it. */
export async function startPostgres(bin) {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-pg-'));
  const owner = postgresOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const port = await freePort();
  const child = spawn('/bin/sh', ['-c', keeper, 'keeper', bin, folder, String(port)], {
    ...owner,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'pipe'],
    // Not in our group: Ctrl-C must reach it through the pipe, after the tests let go of it.
    detached: true,
  });
  const log = [];
  child.stderr.on('data', (chunk) => log.push(chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  await untilReady(bin, port, child, log);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}

/** PostgreSQL refuses to run as root; there it runs as its own user. */
function postgresOwner() {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function untilReady(bin, port, child, log) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (child.exitCode !== null) break;
    try {
      execFileSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]);
      return;
    } catch {
      await sleep(200);
    }
  }
  child.stdin.end();
  throw new Error(`PostgreSQL 没有启动：\n${Buffer.concat(log).toString('utf8')}`);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
