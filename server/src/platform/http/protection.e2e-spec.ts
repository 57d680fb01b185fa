import { connect, type Socket } from 'node:net';
import { withServer } from '../../../test/support';

/** What came back until the other end closed the connection. */
function conversation(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => {
      for (const line of lines) socket.write(line);
    });
    socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

describe('the headers of an answer over plain http', () => {
  const server = withServer();

  it('keep the microphone to these pages, deny camera and place, and tell nobody what answers', async () => {
    const { headers } = await server.request('GET', '/api/health/live');
    expect(headers['permissions-policy']).toMatch(/camera=\(\), microphone=\(self\), geolocation=\(\)/);
    expect(headers).toMatchObject({ 'referrer-policy': 'same-origin', 'x-frame-options': 'SAMEORIGIN' });
    for (const name of ['server', 'x-powered-by', 'strict-transport-security'])
      expect([name, headers[name]]).toEqual([name, undefined]);
  });

  it('let no other origin read anything, nor write', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' };
    const preflight = await server.app.inject({ method: 'OPTIONS', url: '/api/favourites', headers });
    const read = await server.request('GET', '/api/health/live', { headers });
    expect(preflight.statusCode).toBe(404);
    for (const answer of [preflight, read])
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the headers of an answer over https', () => {
  const server = withServer({ settings: { publicUrl: 'https://city.example' } });

  it('keep the browser to https', async () => {
    const { headers } = await server.request('GET', '/');
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  });
});

describe('a connection', () => {
  const server = withServer({ settings: { mostConnections: 3 } });
  let port = 0;
  beforeAll(async () => {
    await server.app.listen(0, '127.0.0.1');
    // A TCP server that listens has an address of this shape.
    port = (server.app.getHttpServer().address() as { port: number }).port;
  });

  it('has so long for its header, its request and its silence', () => {
    expect(server.app.getHttpServer()).toMatchObject({
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      timeout: 120_000,
      maxConnections: 3,
    });
  });

  it('with a header of 20 KB is refused and closed', async () => {
    const heard = await conversation(port, [
      'GET /api/health/live HTTP/1.1\r\nHost: x\r\n',
      `X-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
    ]);
    expect(heard).toMatch(/^HTTP\/1\.1 431 [\s\S]*"code":"request\.malformed"/);
  });

  it('with an address of 20 KB is refused and closed', async () => {
    const heard = await conversation(port, [
      `GET /api/search?q=${'x'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    ]);
    expect(heard).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('that says no length is refused once 256 KB are past', async () => {
    const chunk = `8000\r\n${'1'.repeat(0x8000)}\r\n`;
    const heard = await conversation(port, [
      'POST /api/benefits/match HTTP/1.1\r\nHost: x\r\nConnection: close\r\n',
      'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      ...Array.from({ length: 9 }, () => chunk),
      '0\r\n\r\n',
    ]);
    expect(heard).toMatch(/^HTTP\/1\.1 413 [\s\S]*"code":"request\.too-large"/);
  });

  it('with two lengths, as a smuggled request has, is refused', async () => {
    const heard = await conversation(port, [
      'POST /api/benefits/match HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n',
      'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ]);
    expect(heard).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('past the most is closed, and those that are there are served', async () => {
    const open: Socket[] = [];
    const opened = () =>
      new Promise<Socket>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => resolve(socket));
        socket.on('error', () => undefined);
      });
    for (let n = 0; n < 3; n += 1) open.push(await opened());
    const asking = ['GET /api/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'];
    expect(await conversation(port, asking)).toBe('');
    open.pop()?.destroy();
    // The server hears of it when it comes to it.
    let heard = '';
    while (heard === '') heard = await conversation(port, asking);
    expect(heard).toMatch(/^HTTP\/1\.1 200 /);
    for (const socket of open) socket.destroy();
  });
});
