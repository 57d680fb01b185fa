import { Logger } from '@nestjs/common';
import type { Outcome } from '@yingshang/shared/kernel';
import { DataSource } from 'typeorm';
import { withDatabase, withWechatStandIn } from '../../../test/support';
import { KeptKeys } from '../../../test/support/kept-keys';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { CityKind } from '../access';
import { Clock } from '../clock';
import { FieldCrypto, openKeys, SealedTables } from '../crypto';
import { KeyRegister } from '../crypto/key-register';
import { UseCounter } from '../crypto/use-counter';
import { WechatApi } from './wechat-api';
import { WechatApp } from './wechat-app';
import { WechatClient } from './wechat-client';
import { WechatTokenCache } from './wechat-token-cache';
import { WechatTokenStore } from './wechat-token-store';

jest.setTimeout(60_000);

const TOKEN = '/cgi-bin/stable_token';
const PHONE = '/wxa/business/getuserphonenumber';
const HOUR = 3_600_000;

class HandClock extends Clock {
  ahead = 0;

  override now(): number {
    return Date.now() + this.ahead;
  }
}

const wechat = withWechatStandIn();
const connections: DataSource[] = [];
const suite = withDatabase(async () => {
  for (const connection of connections) await connection.destroy();
});
const keys = new KeptKeys();
const clock = new HandClock();

/** What a server process has of its own: connections (on a server), caches, and promises under way. */
async function processOn(dataSource: DataSource) {
  const database = { ...suite.database, dataSource };
  const register = new KeyRegister(database);
  const tables = new SealedTables();
  const settings = { dataDir: '/nowhere', keyFile: undefined, fieldCipher: 'aes-256-gcm' } as const;
  const ring = await openKeys({ settings, database, provider: keys });
  const fields = new FieldCrypto(ring, register, new UseCounter(register), tables);
  const store = new WechatTokenStore(dataSource, fields, tables);
  const api = new WechatApi(wechat.settings());
  const cache = new WechatTokenCache(store, api, clock);
  return { store, client: new WechatClient(new WechatApp(wechat.settings(), new CityKind()), api, cache) };
}

type Process = Awaited<ReturnType<typeof processOn>>;
let one: Process;
let other: Process;

/** Its own connections on PostgreSQL; the embedded database has one for all. */
async function otherConnections(): Promise<DataSource> {
  if (suite.database.kind === 'embedded') return suite.dataSource;
  const opened = await new DataSource(suite.dataSource.options).initialize();
  connections.push(opened);
  return opened;
}

let number = 0;
const ask = ({ client }: Process) => client.phoneNumberOf(`phone-li-${(number += 1)}`);
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusal.code);
const countOf = async (path: string) => (await wechat.calls(path)).length;
const kept = async () => (await one.store.read(wechat.appId))?.token ?? '';
/** Fifty callers in each of two processes, together. */
const hundred = async () => {
  const processes = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? one : other));
  return (await Promise.all(processes.map(ask))).map(codeOf);
};
const lease = (until: string) =>
  suite.dataSource.query(
    `UPDATE wechat_tokens SET leased_by = gen_random_uuid(), leased_until = clock_timestamp() + $1::interval`,
    [until],
  );
const endLease = () =>
  suite.dataSource.query('UPDATE wechat_tokens SET leased_by = NULL, leased_until = NULL');

describe('the token that all processes share', () => {
  beforeAll(async () => {
    Logger.overrideLogger(false);
    one = await processOn(suite.dataSource);
    other = await processOn(await otherConnections());
  });
  beforeEach(async () => {
    await wechat.forget();
    clock.ahead = 0;
  });

  it('is fetched once for a hundred who need it together', async () => {
    expect(new Set(await hundred())).toEqual(new Set(['ok']));
    expect(await countOf(TOKEN)).toBe(1);
    expect(await countOf(PHONE)).toBe(100);
  });

  it('is renewed once when it is refused to a hundred together', async () => {
    const before = await kept();
    await wechat.fault({ path: PHONE, mode: 'expired-token' });
    expect(new Set(await hundred())).toEqual(new Set(['ok']));
    expect(await countOf(TOKEN)).toBe(1);
    expect(await countOf(PHONE)).toBe(200);
    expect(await kept()).not.toBe(before);
  });

  it('is renewed once when its time was up, and nobody is told', async () => {
    await wechat.endTokens();
    expect(new Set(await hundred())).toEqual(new Set(['ok']));
    expect(await countOf(TOKEN)).toBe(1);
  });

  it('outlives the process that fetched it', async () => {
    expect(codeOf(await ask(await processOn(suite.dataSource)))).toBe('ok');
    expect(await countOf(TOKEN)).toBe(0);
  });

  it('stands sealed in the database, 512 characters of it', async () => {
    const token = await kept();
    expect(token).toHaveLength(512);
    expect(await foundInDump(suite.database, token)).toEqual([]);
    expect(await foundInDump(suite.database, wechat.secret)).toEqual([]);
    expect(await foundInDump(suite.database, wechat.appId)).not.toEqual([]);
  });

  it('is renewed once, five minutes before its end', async () => {
    clock.ahead = 2 * HOUR - 310_000;
    await hundred();
    expect(await countOf(TOKEN)).toBe(0);
    clock.ahead = 2 * HOUR - 290_000;
    await hundred();
    expect(await countOf(TOKEN)).toBe(1);
  });

  it('serves on while another process renews it early, and when that fails', async () => {
    const { endsAt } = (await one.store.read(wechat.appId)) ?? { endsAt: 0 };
    clock.ahead = endsAt - 200_000 - Date.now();
    await lease('10 seconds');
    expect(codeOf(await ask(one))).toBe('ok');
    expect(await countOf(TOKEN)).toBe(0);
    await endLease();
    await wechat.fault({ path: TOKEN, mode: 'quota' });
    expect(codeOf(await ask(one))).toBe('ok');
    expect(await countOf(TOKEN)).toBe(1);
  });

  it('is waited for when another process fetches it', async () => {
    clock.ahead = 20 * HOUR;
    await lease('10 seconds');
    const waiting = ask(one);
    await new Promise((resume) => setTimeout(resume, 400));
    expect(await countOf(TOKEN)).toBe(0);
    await endLease();
    expect(codeOf(await waiting)).toBe('ok');
    expect(await countOf(TOKEN)).toBe(1);
  });

  it('is fetched by somebody else when its fetcher has died', async () => {
    clock.ahead = 40 * HOUR;
    await lease('300 milliseconds');
    expect(codeOf(await ask(one))).toBe('ok');
  });

  it('is kept by the holder of the lease alone', async () => {
    const before = await kept();
    const ends = { renewAt: Date.now() + HOUR, endsAt: Date.now() + HOUR };
    await one.store.keep(wechat.appId, '00000000-0000-4000-8000-000000000000', { token: 'late', ...ends });
    expect(await kept()).toBe(before);
  });

  it('is renewed by force only when WeChat goes on naming the one it refuses, and not again at once', async () => {
    await ask(one);
    const before = await kept();
    await wechat.forget();
    await wechat.fault({ path: PHONE, mode: 'refused-token' });
    expect(codeOf(await ask(one))).toBe('ok');
    expect((await wechat.calls(TOKEN)).map(({ asked }) => asked)).toMatchObject([
      { force_refresh: false },
      { force_refresh: true },
    ]);
    expect(await kept()).not.toBe(before);
    await wechat.fault({ path: PHONE, mode: 'refused-token' });
    expect(codeOf(await ask(other))).toBe('wechat.token-refused');
    expect(await countOf(TOKEN)).toBe(3);
  });

  it('is renewed by force twenty times a day, counted over all processes', async () => {
    const at = Date.parse('2030-01-01T00:00:00Z');
    const count = (store: WechatTokenStore, minute: number, day = '2030-01-01') =>
      store.countForced(wechat.appId, day, at + minute * 60_000);
    const answers = new Set<string>();
    for (let minute = 0; minute < 20; minute += 1)
      answers.add(await count(minute % 2 === 0 ? one.store : other.store, minute));
    expect(answers).toEqual(new Set(['counted']));
    expect(await count(other.store, 20)).toBe('used-up');
    expect(await count(one.store, 21, '2030-01-02')).toBe('counted');
    expect(await count(one.store, 21.4, '2030-01-02')).toBe('too-soon');
  });
});
