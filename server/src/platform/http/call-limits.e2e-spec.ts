import { randomUUID } from 'node:crypto';
import { withServer } from '../../../test/support';
import { ProbeController, ProbeModule } from '../../../test/support/probe-module';
import { SteppedClock } from '../../../test/support/stepped-clock';

const modules = [ProbeModule];

describe('the budget of writes', () => {
  const clock = new SteppedClock();
  const server = withServer({
    settings: { writesPerMinute: 6, addressWritesPerMinute: 10 },
    overrides: { modules, clock },
  });
  const write = (from: string, device: string, headers: Record<string, string> = {}) =>
    server.request('POST', '/api/probe/one', {
      body: { amount: 1 },
      from,
      headers: { 'x-visitor-id': device, 'idempotency-key': randomUUID(), ...headers },
    });
  const times = async (count: number, work: () => Promise<{ status: number }>) => {
    const statuses: number[] = [];
    for (let n = 0; n < count; n += 1) statuses.push((await work()).status);
    return statuses.filter((status) => status === 200).length;
  };

  it('refuses a device that writes too often, says for how long, and does nothing', async () => {
    const device = randomUUID();
    expect(await times(6, () => write('192.0.2.1', device))).toBe(6);
    const { total } = server.app.get(ProbeController);
    const answer = await write('192.0.2.1', device);
    expect([answer.status, answer.headers['retry-after'], answer.headers['cache-control']]).toEqual([
      429,
      '10',
      'no-store',
    ]);
    expect(answer.body).toMatchObject({
      error: {
        kind: 'refusal',
        code: 'limits.too-many',
        retryAfterSeconds: 10,
        advice: expect.stringContaining('10 秒'),
      },
    });
    expect(server.app.get(ProbeController).total).toBe(total);
  });

  it('is back after the wait, and full after a minute', async () => {
    const device = randomUUID();
    await times(7, () => write('192.0.2.2', device));
    clock.instant += 10_000;
    expect(await times(2, () => write('192.0.2.2', device))).toBe(1);
    clock.instant += 60_000;
    expect(await times(8, () => write('192.0.2.2', device))).toBe(6);
  });

  it('of an address is not escaped by new device names or a forged header', async () => {
    const tried = times(14, () => write('192.0.2.3', randomUUID(), { 'x-forwarded-for': '198.51.100.9' }));
    expect(await tried).toBe(10);
    expect((await write('192.0.2.4', randomUUID())).status).toBe(200);
  });

  it('of an IPv6 address is that of its whole network', async () => {
    const one = times(10, () => write('2001:db8:1:2::1', randomUUID()));
    expect(await one).toBe(10);
    expect((await write('2001:db8:1:2:ffff::2', randomUUID())).status).toBe(429);
    expect((await write('2001:db8:1:3::1', randomUUID())).status).toBe(200);
  });

  it('is not touched by a question, nor by what is malformed', async () => {
    const device = randomUUID();
    await times(20, () => server.request('GET', '/api/health/live', { from: '192.0.2.5' }));
    await times(20, () => write('192.0.2.5', device, { 'idempotency-key': 'short' }));
    expect((await write('192.0.2.5', device)).status).toBe(200);
  });

  it('keeps neither address nor device in clear', async () => {
    const rows: unknown = await server.dataSource.query('SELECT * FROM limit_budgets');
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|2001:db8/);
  });
});

describe('a limit of a contract', () => {
  const server = withServer({ overrides: { modules, clock: new SteppedClock() } });
  const look = (what: string, device: string) =>
    server.request('GET', `/api/probe-limited/${what}`, { headers: { 'x-visitor-id': device } });

  it('counts one caller, whatever they ask for, and nobody else', async () => {
    const device = randomUUID();
    expect((await look('one', device)).status).toBe(200);
    expect((await look('two', device)).status).toBe(200);
    const answer = await look('three', device);
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '60']);
    expect((await look('one', randomUUID())).status).toBe(200);
  });
});

describe('behind one proxy of our own', () => {
  const server = withServer({
    settings: { trustedProxies: 1, addressWritesPerMinute: 3 },
    overrides: { modules, clock: new SteppedClock() },
  });
  const write = async (forwarded: string) => {
    const headers = {
      'x-visitor-id': randomUUID(),
      'idempotency-key': randomUUID(),
      'x-forwarded-for': forwarded,
    };
    return (
      await server.request('POST', '/api/probe/one', { body: { amount: 1 }, from: '10.0.0.1', headers })
    ).status;
  };

  it('an address is the one that the proxy saw, not what its caller wrote', async () => {
    for (const forged of ['198.51.100.1', '198.51.100.2', '198.51.100.3'])
      expect(await write(`${forged}, 203.0.113.7`)).toBe(200);
    expect(await write('198.51.100.4, 203.0.113.7')).toBe(429);
    expect(await write('203.0.113.8')).toBe(200);
  });
});

describe('one address that asks without end', () => {
  const server = withServer({ settings: { requestsPerMinute: 4 } });
  const ask = (path: string, from: string) => server.request('GET', path, { from });

  it('is refused before anything is looked at, and others are not', async () => {
    for (const path of ['/api/health/live', '/', '/api/nothing', '/api/health/live'])
      expect((await ask(path, '192.0.2.9')).status).not.toBe(429);
    const answer = await ask('/api/health/live', '192.0.2.9');
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '15']);
    expect(answer.body).toMatchObject({
      error: { code: 'limits.too-many', requestId: answer.headers['x-request-id'] },
    });
    expect((await ask('/api/health/live', '192.0.2.10')).status).toBe(200);
  });
});
