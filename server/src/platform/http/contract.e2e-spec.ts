import { Logger } from '@nestjs/common';
import { withServer } from '../../../test/support';
import { ProbeController, ProbeModule } from '../../../test/support/probe-module';
import { CityKind } from '../access';

const server = withServer({ overrides: { modules: [ProbeModule] } });
const visitor = '6f9d2a4e-7f0b-4a55-9a2c-0d1f6f1b7a10';
const fault = { kind: 'fault', code: 'server.fault' };

const add = (key: string, amount: unknown, changes: { visitor?: string; kind?: string } = {}) =>
  server.request('POST', `/api/probe/${changes.kind ?? 'one'}`, {
    body: { amount },
    headers: { 'idempotency-key': key, 'x-visitor-id': changes.visitor ?? visitor },
  });

describe('a write that the phone repeats', () => {
  it('is done once and answered alike', async () => {
    const first = await add('repeat-01', 1);
    expect(first.status).toBe(200);
    const total = server.app.get(ProbeController).total;
    expect((await add('repeat-01', 1)).text).toBe(first.text);
    expect(server.app.get(ProbeController).total).toBe(total);
  });

  it('is done once when twenty copies arrive together', async () => {
    const before = server.app.get(ProbeController).total;
    const answers = await Promise.all(Array.from({ length: 20 }, () => add('parallel-01', 2)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(server.app.get(ProbeController).total).toBe(before + 2);
  }, 30_000);

  it('is refused when the key comes back with another request', async () => {
    await add('reused-001', 1);
    const answer = await add('reused-001', 2);
    expect([answer.status, answer.body]).toEqual([
      409,
      { error: expect.objectContaining({ kind: 'refusal', code: 'request.key-reused' }) },
    ]);
  });

  it('belongs to one device: another with the same key does its own', async () => {
    const other = '0b0e3c0c-3a53-4d11-8a53-3f1f1f7e9b21';
    await add('shared-001', 1);
    expect((await add('shared-001', 1, { visitor: other })).body).toMatchObject({ visitor: other });
  });

  it('that was refused is refused with the status of its contract, and may be tried again', async () => {
    for (const _ of [1, 2]) expect((await add('full-00001', 1, { kind: 'full' })).status).toBe(409);
  });

  it.each(['', 'short', 'x'.repeat(65), 'with blank'])('needs a key, not %p', async (key) => {
    const answer = await server.request('POST', '/api/probe/one', {
      body: { amount: 1 },
      headers: { 'idempotency-key': key, 'x-visitor-id': visitor },
    });
    expect(answer.body).toMatchObject({ error: { kind: 'refusal', code: 'request.key-required' } });
  });

  it.each(['', 'me', `${visitor}0`])('needs a device, not %p', async (id) => {
    const answer = await add('device-001', 1, { visitor: id });
    expect([answer.status, answer.body]).toEqual([
      400,
      { error: expect.objectContaining({ code: 'request.visitor-required' }) },
    ]);
  });

  it('names the limit that a value broke', async () => {
    const { body } = await add('limits-001', 11);
    expect(body).toMatchObject({
      error: { field: 'body.amount', message: expect.stringContaining('不能超过 10') },
    });
  });
});

describe('a route of the demo', () => {
  it('does not exist in a real city, not even by complaining about the input', async () => {
    for (const query of ['?must=be', '?must=not', '']) {
      const answer = await server.request('GET', `/api/probe-demo${query}`);
      const unknown = await server.request('GET', '/api/no-such-route');
      const { requestId: _, ...error } = (answer.body as { error: { requestId: string } }).error;
      expect(answer.status).toBe(404);
      expect(unknown.body).toMatchObject({ error });
    }
  });

  it('is there in a demo city', async () => {
    server.app.get(CityKind).answerWith(() => true);
    expect((await server.request('GET', '/api/probe-demo?must=be')).body).toEqual({ open: true });
    expect((await server.request('GET', '/api/probe-demo')).status).toBe(400);
    server.app.get(CityKind).answerWith(() => false);
  });
});

describe('a bug', () => {
  it.each(['throws', 'undeclared', 'wrong', 'more'])(
    'of the kind "%s" is a fault, and keeps its inside to itself',
    async (how) => {
      const answer = await server.request('GET', `/api/probe-strange/${how}`);
      expect([answer.status, answer.body]).toEqual([500, { error: expect.objectContaining(fault) }]);
      expect(answer.text).not.toContain('secret');
      expect(answer.text).not.toContain(' at ');
    },
  );

  it('is logged, under the number that the person is shown', async () => {
    const log = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const { headers } = await server.request('GET', '/api/probe-strange/throws');
    expect(log).toHaveBeenCalledWith(
      {
        err: expect.objectContaining({ message: 'secret detail of the inside' }),
        requestId: headers['x-request-id'],
      },
      'request failed',
    );
    log.mockRestore();
  });
});
