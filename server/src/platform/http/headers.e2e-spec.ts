import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { withServer } from '../../../test/support';

const server = withServer({ settings: { publicUrl: 'https://city.example' } });

/** One of each way in which an answer comes about. */
const answers = [
  ['the phone app', 'GET', '/'],
  ['a page that is not there', 'GET', '/no-such-page'],
  ['an answer of a route', 'GET', '/api/health/live'],
  ['a refusal', 'POST', '/api/benefits/match'],
  ['a denial', 'GET', '/api/sessions/current'],
  ['a route that is not there', 'GET', '/api/no-such-thing'],
  ['an address that cannot be decoded', 'GET', '/api/policies/%zz'],
] as const;

describe('the headers of every answer', () => {
  it.each(answers)('forbid guessing its type and framing it elsewhere: %s', async (_, method, path) => {
    const { headers } = await server.request(method, path);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toMatch(/frame-ancestors '(self|none)'/);
    expect(headers['content-security-policy']).toContain("base-uri 'none'");
    expect(headers['content-type']).toMatch(/^(application\/json|text\/html); charset=utf-8$/);
  });

  it.each(answers)('set no cookie and open it to no other origin: %s', async (_, method, path) => {
    const { headers } = await server.request(method, path, { headers: { origin: 'https://evil.example' } });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(answers)('hold browsers to https for a year, below the name too: %s', async (_, method, path) => {
    const { headers } = await server.request(method, path);
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('let nothing run or load in what the interface answers, should a browser open it as a page', async () => {
    const { headers } = await server.request('GET', '/api/city');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    );
  });

  it('let the phone app load from its own origin only, and no plug-ins', async () => {
    const { headers } = await server.request('GET', '/');
    const policy = String(headers['content-security-policy']);
    for (const rule of ["default-src 'self'", "object-src 'none'", "connect-src 'self'"])
      expect(policy).toContain(rule);
    expect(policy).not.toMatch(/script-src[^;]*('unsafe-inline'|'unsafe-eval'|\*|https?:)/);
  });
});

describe('a server reached over plain http', () => {
  const plain = withServer();

  it('promises no https that it does not have', async () => {
    const { headers } = await plain.request('GET', '/');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('a request that no page of ours sends', () => {
  const status = async (method: string, path: string) => {
    const { port } = (await listening()) as AddressInfo;
    return new Promise<number | undefined>((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, method, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on('error', reject)
        .end();
    });
  };
  const listening = async () => {
    const http = server.app.getHttpServer();
    if (!http.listening) await server.app.listen(0, '127.0.0.1');
    return http.address();
  };

  it.each(['TRACE', 'OPTIONS', 'PATCH'])('by the method %s finds nothing', async (method) => {
    expect(await status(method, '/api/city')).toBe(404);
  });

  it.each(['/.git/config', '/.env', '/package.json', '/js/', '/server/', '/api/docs', '/..%2fpackage.json'])(
    'for the file or folder %s finds nothing',
    async (path) => {
      expect((await server.request('GET', path)).status).toBe(404);
    },
  );

  it('with one parameter twice is refused, and no value is chosen', async () => {
    const { status: answered, body } = await server.request('GET', '/api/search?q=a&q=b');
    expect([answered, body]).toMatchObject([400, { error: { code: 'request.malformed' } }]);
  });

  it('whose end two headers tell differently is not read at all', async () => {
    const { port } = (await listening()) as AddressInfo;
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    const answered = new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (part: string) => (text += part)).on('close', () => resolve(text));
    });
    const smuggled = 'GET /api/city HTTP/1.1\r\nHost: x\r\n\r\n';
    socket.write(
      `POST /api/benefits/match HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${smuggled.length + 5}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${smuggled}`,
    );
    const text = await answered;
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('as a form, the way another site can send one, is refused', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(
        await server.request('POST', '/api/sessions/demo', {
          body: '{"role":"staff"}',
          headers: { 'content-type': type },
        }),
      ).toMatchObject({ status: 415 });
  });
});
