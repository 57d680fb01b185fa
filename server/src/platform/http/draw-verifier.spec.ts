import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDrawVerifier } from './draw-verifier';
import { httpAdapter } from './fastify-application';

const folder = mkdtempSync(join(tmpdir(), 'yingshang-verifier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'draw-verifier.html');
const content = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><p>验算</p>`;

async function served(path: string) {
  const fastify = httpAdapter({ trustedProxies: 0, publicUrl: undefined }).getInstance();
  serveDrawVerifier(fastify, file);
  const answer = await fastify.inject({ method: 'GET', url: path });
  await fastify.close();
  return answer;
}

describe('the page that recomputes a draw', () => {
  it('is not there before it was built', async () => {
    expect((await served('/draw-verifier.html')).statusCode).toBe(404);
  });

  it('comes to the byte as it was built, under its own policy and in a sandbox', async () => {
    writeFileSync(file, content);
    const answer = await served('/draw-verifier.html');
    expect(answer.body).toBe(content);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*sandbox allow-scripts/),
    });
  });

  it('has a page beside it that shows its SHA-256 and offers it to be kept', async () => {
    const { body } = await served('/draw-verifier');
    expect(body).toContain(createHash('sha256').update(content).digest('hex'));
    expect(body).toContain('href="/draw-verifier.html" download="draw-verifier.html"');
  });

  it('without a policy is not served', () => {
    writeFileSync(file, '<!doctype html>');
    const fastify = httpAdapter({ trustedProxies: 0, publicUrl: undefined }).getInstance();
    expect(() => serveDrawVerifier(fastify, file)).toThrow('policy');
  });
});
