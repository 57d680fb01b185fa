import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { type LedgerCity, ledgerCity, submissionOf, submit } from '../support/ledger-city';
import { stopPostgres } from '../support/postgres-test-database';
import { killed, type ProcessEnd, type ServerProcess, startServerProcess } from '../support/server-process';
import { freePort } from '../support/temporary-postgres';

jest.setTimeout(240_000);

const KEPT = ['ledger_keys', 'ledger_entries', 'ledger_leaves', 'ledger_nodes', 'ledger_checkpoints'];
const role = `app_${randomUUID().slice(0, 8)}`;
const password = randomUUID();
let city: LedgerCity;
let port = '';
let environs: Readonly<Record<string, string>> = {};
let server: ServerProcess;

/** Word for word what the guide tells the operator, for a role of another name. */
function roleSql(): string {
  const guide = readFileSync(resolve(__dirname, '../../../docs/operate/ledger.md'), 'utf8');
  const sql = /```sql\n([\s\S]*?)```/.exec(guide)?.[1];
  if (sql === undefined) throw new Error('docs/operate/ledger.md has no SQL');
  return sql.replaceAll('yingshang_app', role).replace("'…'", `'${password}'`);
}

function asApp(url: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = password;
  return address.href;
}

const jsonOf = ({ stdout }: ProcessEnd) => JSON.parse(stdout) as Record<string, unknown>;
const started = (own = environs) => startServerProcess({ ...own, PORT: port });
const rated = async (stars: 1 | 5 = 5) => {
  const receipt = await submit(server.url, submissionOf(stars));
  if (receipt === undefined) throw new Error('the server did not answer');
  return receipt;
};
const signed = async (own = environs) => {
  const done = await city.cli(['ledger', 'checkpoint'], own);
  expect([done.code, done.stderr]).toEqual([0, '']);
  return jsonOf(done);
};
const witness = (url = server.url) =>
  city.cli(['ledger', 'witness', '--url', url, '--dir', join(city.folder, 'witness')], {});

/** The server and its commands go by a role that owns nothing, as the guide has it for production. */
beforeAll(async () => {
  city = await ledgerCity();
  await city.query(roleSql());
  port = String(await freePort());
  environs = { ...city.environs, DATABASE_URL: asApp(city.environs.DATABASE_URL ?? '') };
  server = await started();
});

afterAll(async () => {
  await killed(server, 'SIGKILL');
  await city.query(`DROP OWNED BY ${role}`);
  await city.query(`DROP ROLE ${role}`);
  await city.close();
  await stopPostgres();
});

describe('a server that goes by the role of the guide', () => {
  it('does everything that it does otherwise: sign in, rate, follow up, sign the log', async () => {
    const signIn = await fetch(`${server.url}/api/sessions/demo`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        'x-visitor-id': randomUUID(),
      },
      body: '{"role":"resident"}',
    });
    expect(signIn.status).toBe(200);
    const { record } = await rated(1);
    const cases = await city.query('SELECT 1 FROM follow_ups WHERE rating_id = $1', [record.rating]);
    expect(cases).toHaveLength(1);
    expect(await signed()).toMatchObject({ checkpoint: { size: expect.any(Number) } });
    const ready = await fetch(`${server.url}/api/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { checks: expect.any(Array) }]);
    expect(server.output()).not.toMatch(/permission denied/);
  });

  it.each(KEPT)('is refused by the database itself whatever would change %s', async (table) => {
    const column = (
      await city.query<{ name: string }>(
        'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 LIMIT 1',
        [table],
      )
    )[0]?.name;
    for (const deed of [
      `UPDATE ${table} SET ${column} = ${column}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `ALTER TABLE ${table} DISABLE TRIGGER USER`,
      `DROP TABLE ${table} CASCADE`,
    ])
      await expect(city.query(`SET ROLE ${role}; ${deed}`)).rejects.toThrow(
        /permission denied|must be owner/,
      );
  });
});

describe('pnpm cli ledger witness', () => {
  const leavesKept = () => statSync(join(city.folder, 'witness', 'leaves.bin')).size / 32;

  it('mirrors the log of a running server, and the next time only what came', async () => {
    const first = await witness();
    expect([first.code, first.stderr]).toEqual([0, '']);
    const { size, grown } = jsonOf(first) as { size: number; grown: number };
    expect([grown, leavesKept()]).toEqual([size, size]);
    await rated();
    await rated();
    await signed();
    const second = await witness();
    expect([second.code, second.stderr]).toEqual([0, '']);
    expect(jsonOf(second)).toMatchObject({ witness: 'ok', fault: null, size: size + 2, grown: 2 });
    expect(leavesKept()).toBe(size + 2);
  });

  it('is given a server that does not answer, or no address: no verdict, exit code 2, nothing on stdout', async () => {
    for (const [url, code] of [
      [`http://127.0.0.1:${await freePort()}`, 'witness.unreachable'],
      ['city.example', 'witness.no-address'],
    ] as const) {
      const done = await witness(url);
      expect([done.code, done.stdout]).toEqual([2, '']);
      expect(JSON.parse(done.stderr)).toMatchObject({ error: { code, advice: expect.any(String) } });
    }
  });

  it('shouts when the server goes on from another history, and keeps what proves it', async () => {
    await killed(server, 'SIGTERM');
    const other = new URL(city.environs.DATABASE_URL ?? '');
    other.pathname = `${other.pathname}_fork`;
    const copy = await forked(other.pathname.slice(1));
    try {
      server = await started();
      await rated();
      await signed();
      expect(jsonOf(await witness())).toMatchObject({ witness: 'ok', grown: 1 });
      await killed(server, 'SIGTERM');
      const own = { ...environs, DATABASE_URL: asApp(other.href) };
      server = await started(own);
      await rated();
      await rated();
      await signed(own);
      const seen = await witness();
      expect([seen.code, seen.stderr]).toEqual([1, '']);
      const shout = jsonOf(seen);
      expect(shout).toMatchObject({ witness: 'fault', fault: 'log-forked', grown: 0 });
      expect(existsSync(String(shout.evidence))).toBe(true);
    } finally {
      await killed(server, 'SIGTERM');
      await copy.drop();
      server = await started();
    }
    expect(jsonOf(await witness())).toMatchObject({ witness: 'ok', fault: null });
  });
});

describe('pnpm cli ledger audit', () => {
  const audit = (...more: string[]) => city.cli(['ledger', 'audit', ...more], environs);

  it('finds nothing, with the witness’s folder and receipts too', async () => {
    const receipts = join(city.folder, 'receipts.jsonl');
    const { ledger } = await rated();
    writeFileSync(receipts, `${JSON.stringify(ledger)}\n`);
    const done = await audit('--witness', join(city.folder, 'witness'), '--receipts', receipts);
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(jsonOf(done)).toMatchObject({ ledger: 'sound', faults: [], receipts: 1 });
  });

  it('names the row that somebody edited, and exits with 1', async () => {
    const { record } = await rated(1);
    await city.query('UPDATE ratings SET stars = 5 WHERE id = $1', [record.rating]);
    const done = await audit();
    expect([done.code, done.stderr]).toEqual([1, '']);
    expect(jsonOf(done)).toMatchObject({
      ledger: 'altered',
      faults: [{ fault: 'row-differs', kind: 'rating', subject: record.rating }],
    });
    await city.query('UPDATE ratings SET stars = 1 WHERE id = $1', [record.rating]);
    expect((await audit()).code).toBe(0);
  });
});

/** A copy of the whole database, as it is now; nobody may be connected to it. */
async function forked(name: string) {
  const original = new URL(city.environs.DATABASE_URL ?? '').pathname.slice(1);
  const admin = new URL(city.environs.DATABASE_URL ?? '');
  admin.pathname = '/postgres';
  const execute = async (sql: string) => {
    const client = new Client({ connectionString: admin.href });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  // A server that has ended may still be hanging up.
  await execute(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${original}'`);
  await execute(`CREATE DATABASE ${name} TEMPLATE ${original}`);
  return { drop: () => execute(`DROP DATABASE ${name} WITH (FORCE)`) };
}
