import { withServer } from '../../../test/support';

const server = withServer();
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const matching = (body: unknown, headers: Record<string, string> = {}) =>
  server.request('POST', '/api/benefits/match', { body, headers });

describe('an answer that is not a success', () => {
  it('has one shape, in Chinese, with the id of the request', async () => {
    const answer = await server.request('GET', '/api/no-such-thing');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(answer.body).toEqual({
      error: {
        kind: 'missing',
        code: 'request.unknown-route',
        message: expect.stringMatching(/[\u4e00-\u9fff]/),
        advice: expect.stringMatching(/[\u4e00-\u9fff]/),
        requestId: answer.headers['x-request-id'],
      },
    });
  });

  it.each(['/api/policies/a%00b', '/api/policies?q=%00', '/api/units?parent=%00', '/api/search?q=a%00'])(
    'is given for an address with an invisible sign: %s',
    async (path) => {
      const { status, body } = await server.request('GET', path);
      expect([status, body]).toMatchObject([400, { error: { code: 'request.malformed' } }]);
    },
  );

  it('is given for a method that the path does not have', async () => {
    expect((await server.request('DELETE', '/api/city')).body).toMatchObject({ error: { kind: 'missing' } });
  });

  it.each([
    ['JSON that ends too early', '{"facts":', 400, 'request.malformed'],
    ['JSON that reaches for the prototype', '{"facts":{},"__proto__":{"x":1}}', 400, 'request.malformed'],
    ['no body at all', '', 400, 'request.malformed'],
    ['a body of the wrong shape', { facts: 3 }, 400, 'request.malformed'],
    ['a member that nobody asked for', { facts: {}, admin: true }, 400, 'request.malformed'],
    ['a sign that no database keeps', { facts: { industryCode: '6\u00002' } }, 400, 'request.malformed'],
    ['half a sign', '{"facts":{"industryCode":"\\ud800"}}', 400, 'request.malformed'],
    ['300 KB', { facts: { industry: 'x'.repeat(300_000) } }, 413, 'request.too-large'],
  ])('refuses %s', async (_, body, status, code) => {
    const answer = await matching(body);
    expect([answer.status, answer.body]).toEqual([
      status,
      { error: expect.objectContaining({ kind: 'refusal', code }) },
    ]);
  });

  it('tells a missing member from one of the wrong type, and where it is', async () => {
    expect((await matching({})).body).toMatchObject({
      error: { field: 'body.facts', message: expect.stringContaining('缺少') },
    });
    expect((await matching({ facts: 3 })).body).toMatchObject({
      error: { field: 'body.facts', message: expect.stringContaining('应为对象') },
    });
  });

  it('refuses any content type but JSON', async () => {
    const answer = await matching('facts=1', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([answer.status, answer.body]).toEqual([
      415,
      { error: expect.objectContaining({ code: 'request.wrong-type' }) },
    ]);
  });

  it('refuses an address that cannot be decoded', async () => {
    const answer = await server.request('GET', '/api/policies/%zz');
    expect([answer.status, answer.body]).toEqual([
      400,
      {
        error: expect.objectContaining({
          code: 'request.malformed',
          requestId: answer.headers['x-request-id'],
        }),
      },
    ]);
  });

  it('answers a person who opens a wrong page with a page', async () => {
    const answer = await server.request('GET', '/no-such-page?x=1');
    expect([answer.status, answer.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('没有这个页面');
  });
});

describe('the id of a request', () => {
  it('is made when the caller sends none', async () => {
    const { headers } = await server.request('GET', '/api/health/live');
    expect(headers['x-request-id']).toMatch(uuid);
  });

  it("is the caller's own when it is well formed", async () => {
    const headers = { 'x-request-id': 'gateway-0001.a_b' };
    const answer = await server.request('GET', '/api/nothing', { headers });
    expect(answer.headers['x-request-id']).toBe('gateway-0001.a_b');
    expect(answer.body).toMatchObject({ error: { requestId: 'gateway-0001.a_b' } });
  });

  it.each(['short', 'x'.repeat(65), 'with space', 'a;b=c<script>'])('is not taken over as %p', async (id) => {
    const { headers } = await server.request('GET', '/api/health/live', { headers: { 'x-request-id': id } });
    expect(headers['x-request-id']).toMatch(uuid);
  });
});

describe('the headers of every answer', () => {
  it('let only scripts of this origin run and nobody else frame the pages', async () => {
    const { headers } = await server.request('GET', '/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self'( 'sha256-[A-Za-z0-9+/=]+')*;/);
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('an answer to a person', () => {
  it.each([
    ['a device', { 'x-visitor-id': '5b0f0f1e-8f7a-4b62-9d0c-5a3d8e1f2a10' }],
    ['a session, though it has ended', { authorization: 'Bearer none' }],
  ])('is kept in no cache when it is for %s', async (_, headers) => {
    const answer = await server.request('GET', '/api/health/live', { headers });
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
  });

  it('may be kept when it is for nobody in particular, and not shown again unasked', async () => {
    const answer = await server.request('GET', '/api/health/live');
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-cache']);
  });
});
