import { join } from 'node:path';
import { describeSettings, loadSettings, StartRefused, workspaceRoot } from './index';

const refusalOf = (environs: Record<string, string>) => {
  try {
    loadSettings(environs);
  } catch (thrown) {
    if (thrown instanceof StartRefused) return thrown.refusal;
    throw thrown;
  }
  return undefined;
};

describe('settings', () => {
  it('have a default for everything', () => {
    expect(loadSettings({})).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      dataDir: join(workspaceRoot, 'data'),
      databaseUrl: undefined,
      role: 'all',
      publicUrl: undefined,
    });
  });

  it('count as unset when empty', () => {
    expect(loadSettings({ PORT: '', DATABASE_URL: '  ', ROLE: '' })).toEqual(loadSettings({}));
  });

  it('name every problem at once, and what to do', () => {
    const refusal = refusalOf({ PORT: '70000', ROLE: 'boss', PUBLIC_URL: 'ftp://x', LOG_LEVEL: 'loud' });
    expect(refusal?.message).toMatch(/4 项[\s\S]*PORT[\s\S]*ROLE[\s\S]*PUBLIC_URL[\s\S]*LOG_LEVEL/);
    expect(refusal?.advice).toMatch(/环境变量/);
  });

  it.each(['-1', '3000.5', '0x10', '80 80', '1e3', '６０'])('take no port %p', (port) =>
    expect(refusalOf({ PORT: port })?.message).toContain('PORT'),
  );

  it.each(['web', 'worker'])(
    'keep ROLE=%s from the embedded database, which only one process may use',
    (role) => {
      expect(refusalOf({ ROLE: role })?.message).toContain('DATABASE_URL');
      expect(loadSettings({ ROLE: role, DATABASE_URL: 'postgres://u@db/yingshang' }).role).toBe(role);
    },
  );

  it('name the key file of personal data when PostgreSQL is used in production', () => {
    const production = { NODE_ENV: 'production', DATABASE_URL: 'postgres://u@db/yingshang' };
    expect(refusalOf(production)?.message).toContain('KEY_FILE');
    expect(loadSettings({ ...production, KEY_FILE: '/run/keys.json' }).keyFile).toBe('/run/keys.json');
    expect(loadSettings({ NODE_ENV: 'production' }).keyFile).toBeUndefined();
  });

  it('never repeat a database address, which may hold a password', () => {
    expect(refusalOf({ DATABASE_URL: 'mysql://u:secret@db/x' })?.message).not.toContain('secret');
  });

  it.each(['mysql://u@db/x', 'db.example', 'postgres:///x'])('take no database address %p', (address) =>
    expect(refusalOf({ DATABASE_URL: address })?.message).toContain('DATABASE_URL'),
  );

  it('connect WeChat with both of AppID and secret, or neither', () => {
    const app = { WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: '0123456789abcdef0123456789abcdef' };
    expect(loadSettings(app)).toMatchObject({
      wechatAppId: app.WECHAT_APPID,
      wechatSecret: app.WECHAT_SECRET,
    });
    expect(loadSettings({})).toMatchObject({ wechatAppId: undefined, wechatSecret: undefined });
    for (const [key, value] of Object.entries(app))
      expect(refusalOf({ [key]: value })?.message).toContain('两项都要设置');
    expect(refusalOf({ ...app, WECHAT_APPID: 'gh_1234' })?.message).toContain('WECHAT_APPID');
  });

  it('never repeat a secret that is malformed', () => {
    const refusal = refusalOf({ WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: 'sec ret' });
    expect(refusal?.message).toContain('WECHAT_SECRET');
    expect(refusal?.message).not.toContain('sec ret');
  });

  it('let the secret of the mini-program travel in clear nowhere in production, but on this machine', () => {
    const address = (url: string) => ({ NODE_ENV: 'production', WECHAT_BASE_URL: url });
    expect(refusalOf(address('http://gateway.example'))?.message).toContain('WECHAT_BASE_URL');
    for (const url of ['https://gateway.example', 'http://127.0.0.1:4000'])
      expect(loadSettings(address(url)).wechatBaseUrl).toBe(url);
  });

  it('read a relative data folder from the project, wherever the process was started', () => {
    expect(loadSettings({ DATA_DIR: 'elsewhere' }).dataDir).toBe(join(workspaceRoot, 'elsewhere'));
  });

  it('do not end the public address with a slash, since paths are added to it', () => {
    expect(loadSettings({ PUBLIC_URL: 'https://city.example/' }).publicUrl).toBe('https://city.example');
  });
});

describe('the list of settings', () => {
  const environs = { PORT: '8080', DATABASE_URL: 'postgres://app:s3cret@db:5432/city?password=s3cret' };
  const rows = describeSettings(loadSettings(environs), environs);

  it('says where each value came from', () => {
    expect(rows.find((row) => row.key === 'port')).toMatchObject({ value: '8080', source: 'environment' });
    expect(rows.find((row) => row.key === 'host')).toMatchObject({ value: '0.0.0.0', source: 'default' });
  });

  it('masks the password of the database', () => {
    expect(JSON.stringify(rows)).not.toContain('s3cret');
    expect(rows.find((row) => row.key === 'databaseUrl')?.value).toContain('db:5432/city');
  });

  it('masks the secret of WeChat', () => {
    const given = { WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: '0123456789abcdef0123456789abcdef' };
    const described = describeSettings(loadSettings(given), given);
    expect(described.find((row) => row.key === 'wechatSecret')?.value).toBe('******');
    expect(JSON.stringify(described)).not.toContain(given.WECHAT_SECRET);
  });

  it('says what each is for', () => {
    for (const row of rows) expect(row.purpose).toMatch(/[\u4e00-\u9fff]/);
  });
});
