import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { getPrivacyNotice } from '@yingshang/shared/contracts/consents';
import { STAND_IN_APP_ID } from '../../src/platform/wechat';
import { freshPostgresUrl, stopPostgres } from '../support/postgres-test-database';
import {
  killed,
  runCliProcess,
  type ServerProcess,
  startServerProcess,
  temporaryFolder,
} from '../support/server-process';
import { removePack, tinyPack, writePack } from '../support/tiny-pack';
import { withWechatStandIn } from '../support/with-wechat-stand-in';

jest.setTimeout(240_000);

// A demo's: with a mini-program of its own a city shows no codes on the screen.
const standIn = withWechatStandIn({ appId: STAND_IN_APP_ID });
const folder = temporaryFolder();
let database: Awaited<ReturnType<typeof freshPostgresUrl>>;
let pack = '';
let servers: readonly ServerProcess[] = [];

/** Two processes as an operator would run them: one database, one key file, nothing else in common. */
beforeAll(async () => {
  database = await freshPostgresUrl();
  pack = await writePack(tinyPack());
  const environs = {
    DATABASE_URL: database.url,
    KEY_FILE: join(folder.path, 'keys.json'),
    DATA_DIR: folder.path,
    ...standIn.environs(),
  };
  const loaded = await runCliProcess(['city', 'load', pack, '--json'], environs).ended;
  if (loaded.code !== 0) throw new Error(loaded.stderr);
  servers = [await startServerProcess(environs), await startServerProcess(environs)];
});

afterAll(async () => {
  await Promise.all(servers.map((server) => killed(server, 'SIGKILL')));
  await removePack(pack);
  folder.remove();
  await database.drop();
  await stopPostgres();
});

interface Asked {
  readonly method?: 'GET' | 'POST' | 'DELETE';
  readonly body?: object;
  readonly token?: string;
  readonly visitor?: string;
}

const ask = async (server: 0 | 1, path: string, { method = 'GET', body, token, visitor }: Asked = {}) => {
  const response = await fetch(`${servers[server]?.url}/api${path}`, {
    method,
    headers: {
      'x-visitor-id': visitor ?? randomUUID(),
      'idempotency-key': randomUUID(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

const signIn = async (server: 0 | 1) => {
  const { body } = await ask(server, '/sessions/demo', { method: 'POST', body: { role: 'resident' } });
  return String(body.token);
};

describe('two server processes on one PostgreSQL', () => {
  it('know each other’s sessions, and each other’s ends of them', async () => {
    const token = await signIn(0);
    expect((await ask(1, '/sessions/current', { token })).status).toBe(200);
    expect((await ask(1, '/sessions/current', { method: 'DELETE', token })).status).toBe(200);
    expect(await ask(0, '/sessions/current', { token })).toMatchObject({
      status: 401,
      body: { error: { code: 'access.session-ended' } },
    });
  });

  it('share the budget of a device: half of its writes to each is no more than all to one', async () => {
    const visitor = randomUUID();
    const begun = Date.now();
    const body = { role: 'resident' };
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        ask(n % 2 ? 1 : 0, '/sessions/demo', { method: 'POST', body, visitor }),
      ),
    );
    const through = answers.filter(({ status }) => status === 200).length;
    // 60 at once, and one more a second.
    expect(through).toBeGreaterThanOrEqual(60);
    expect(through).toBeLessThanOrEqual(60 + Math.ceil((Date.now() - begun) / 1_000));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(100 - through);
  });

  const privacyVersion = async () => {
    const { body } = await ask(0, '/privacy-notice');
    return getPrivacyNotice.response.parse(body).account.version;
  };

  it('count the codes sent to one number together', async () => {
    const body = { phone: '13900001111', privacyVersion: await privacyVersion() };
    const send = (server: 0 | 1) => ask(server, '/sign-in/phone-codes', { method: 'POST', body });
    expect((await send(0)).status).toBe(200);
    expect((await send(1)).status).toBe(429);
  });

  it('take the code that the other has sent', async () => {
    const visitor = randomUUID();
    const number = { phone: '13900002222', privacyVersion: await privacyVersion() };
    const sent = await ask(0, '/sign-in/phone-codes', { method: 'POST', body: number, visitor });
    const body = { ...number, code: sent.body.demoCode };
    const { status, body: started } = await ask(1, '/sessions/phone', { method: 'POST', body, visitor });
    expect(status).toBe(200);
    expect((await ask(0, '/sessions/current', { token: String(started.token) })).status).toBe(200);
  });

  it('ask WeChat for one token between them', async () => {
    await standIn.forget();
    const version = await privacyVersion();
    const signIns = Array.from({ length: 12 }, (_, n) =>
      ask(n % 2 ? 1 : 0, '/sessions/wechat', {
        method: 'POST',
        body: { jsCode: `code-w${n}-1`, phoneCode: `phone-w${n}-1`, privacyVersion: version },
      }),
    );
    expect((await Promise.all(signIns)).map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(await standIn.calls('/wxa/business/getuserphonenumber')).toHaveLength(12);
    expect(await standIn.calls('/cgi-bin/stable_token')).toHaveLength(1);
    await standIn.endTokens();
    const again = Array.from({ length: 12 }, (_, n) =>
      ask(n % 2 ? 1 : 0, '/sessions/wechat', {
        method: 'POST',
        body: { jsCode: `code-w${n}-2`, phoneCode: `phone-w${n}-2`, privacyVersion: version },
      }),
    );
    expect((await Promise.all(again)).map(({ status }) => status)).toEqual(Array(12).fill(200));
    expect(await standIn.calls('/cgi-bin/stable_token')).toHaveLength(2);
  });
});
