import { randomUUID } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import {
  killed,
  runCliProcess,
  type ServerProcess,
  startServerProcess,
  temporaryFolder,
} from '../support/server-process';
import { removePack, tinyPack, writePack } from '../support/tiny-pack';

jest.setTimeout(240_000);

const CANARY = '13900005678';
const folder = temporaryFolder();
const keyFile = join(folder.path, 'keys.json');
const environs = { DATA_DIR: folder.path, LOG_LEVEL: 'trace' };

/** Runs a command inside the running server. */
const cli = async (...argv: string[]) => {
  const { code, stdout, stderr } = await runCliProcess([...argv, '--json'], environs).ended;
  said.push(stdout, stderr);
  return { code, answer: JSON.parse(code === 0 ? stdout : stderr) as unknown };
};
const said: string[] = [];

let server: ServerProcess;
let staff = '';
const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}/api${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-visitor-id': randomUUID(),
      'idempotency-key': randomUUID(),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  said.push(text);
  return { status: response.status, body: JSON.parse(text) as Record<string, unknown> };
};
const desk = async () => {
  const response = await fetch(`${server.url}/api/units/u-city/call-backs`, {
    headers: { authorization: staff },
  });
  const { waiting } = (await response.json()) as { waiting: { id: string; maskedPhone: string | null }[] };
  return waiting;
};
const leave = (phone: string, unit = 'u-city') =>
  post(`/units/${unit}/call-backs`, { officerId: null, phone, about: `请打 ${phone}` });
const start = async () => {
  server = await startServerProcess(environs);
};
const stop = async () => {
  said.push(server.output());
  await killed(server, 'SIGTERM');
};

/** Every file of the data folder, the database's own pages and its log included. */
function filesWith(text: string): string[] {
  return readdirSync(folder.path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder.path, name)).isFile())
    .filter((name) => readFileSync(join(folder.path, name)).includes(text));
}

describe('personal data in a running server', () => {
  let pack = '';
  beforeAll(async () => {
    await start();
    pack = await writePack(tinyPack());
    const loaded = await cli('city', 'load', pack);
    if (loaded.code !== 0) throw new Error(JSON.stringify(loaded.answer));
    const { body } = await post('/sessions/demo', { role: 'staff', unitId: 'u-city' });
    staff = `Bearer ${String(body.token)}`;
  });
  afterAll(async () => {
    await killed(server, 'SIGKILL');
    await removePack(pack);
    folder.remove();
  });

  it('is sealed with keys in a file that only its owner reads', async () => {
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    for (let count = 0; count < 3; count += 1) expect((await leave(CANARY)).status).toBe(200);
    expect((await cli('keys', 'status')).answer).toMatchObject({
      keys: [{ version: 1, newest: true, settled: true, here: true, rows: { call_backs: 3 } }],
    });
  });

  it('is sealed anew while the server runs, and its old key can go', async () => {
    expect(await cli('keys', 'retire', '1')).toMatchObject({
      code: 2,
      answer: { error: { code: 'keys.newest' } },
    });
    // Beside the call-backs what the demo's made-up ratings say.
    const status = z
      .object({ keys: z.array(z.object({ rows: z.record(z.string(), z.number()) })) })
      .parse((await cli('keys', 'status')).answer);
    const sealed = Object.values(status.keys[0]?.rows ?? {}).reduce((sum, count) => sum + count, 0);
    expect(await cli('keys', 'rotate')).toEqual({
      code: 0,
      answer: { version: 2, made: true, sealed, unreadable: 0 },
    });
    expect((await leave(CANARY)).status).toBe(200);
    expect(await cli('keys', 'retire', '1')).toEqual({ code: 0, answer: { version: 1 } });
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect((await desk()).map(({ maskedPhone }) => maskedPhone)).toEqual(Array(4).fill('139****78'));
  });

  it('is in clear in no log, answer, error or file, whatever was tried', async () => {
    const [waiting] = await desk();
    await leave(`${CANARY}9`);
    await leave(CANARY, 'nowhere');
    await post(`/units/u-city/call-backs/${waiting?.id}/number`, {}, { authorization: staff });
    await post(`/units/u-city/call-backs/${waiting?.id}/handled`, {}, { authorization: staff });
    await fetch(`${server.url}/api/search?q=${CANARY}`);
    await fetch(`${server.url}/api/units/u-city/call-backs`, { method: 'POST', body: `{"phone":"${CANARY}` });
    await stop();
    expect(said.join('')).toContain('/api/units/u-city/call-backs');
    expect(said.join('')).not.toContain(CANARY);
    expect(filesWith('139****78')).toEqual([]);
    expect(filesWith(CANARY)).toEqual([]);
    // The looking works: what is no secret is found.
    expect(filesWith(waiting?.id ?? 'none').length).toBeGreaterThan(0);
  });

  it('has its keys in no log, answer or error', () => {
    const secrets = [...readFileSync(keyFile, 'utf8').matchAll(/[A-Za-z0-9+/]{43}=/g)].map(
      ([secret]) => secret,
    );
    // Two of the newest version, and what signs the ledger.
    expect(secrets).toHaveLength(3);
    for (const secret of secrets) expect(said.join('')).not.toContain(secret);
  });

  it('refuses to start when the key file lies open, and says how to close it', async () => {
    chmodSync(keyFile, 0o644);
    await expect(start()).rejects.toThrow(/权限过宽（644）[\s\S]*chmod 600/);
    await expect(start()).rejects.not.toThrow(/\n\s+at /);
    chmodSync(keyFile, 0o600);
  });

  it('refuses to start when the key file is lost, makes no other, and starts once it is back', async () => {
    renameSync(keyFile, `${keyFile}.aside`);
    await expect(start()).rejects.toThrow(/密钥文件 .*keys\.json 不见了[\s\S]*备份/);
    expect(readdirSync(folder.path)).not.toContain('keys.json');
    renameSync(`${keyFile}.aside`, keyFile);
    await start();
    expect((await desk()).every(({ maskedPhone }) => maskedPhone === '139****78')).toBe(true);
  });
});
