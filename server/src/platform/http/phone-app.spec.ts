import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { inlineScriptHashes } from './content-security';
import { httpAdapter } from './fastify-application';
import { cacheRuleOf, servePhoneApp } from './phone-app';

const folder = mkdtempSync(join(tmpdir(), 'yingshang-h5-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Fastify = ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance'] extends () => infer F
  ? F
  : never;

describe('the phone app in a browser', () => {
  const served = async (path: string) => {
    const fastify: Fastify = httpAdapter({ trustedProxies: 0, publicUrl: undefined }).getInstance();
    await servePhoneApp(fastify, folder);
    const answer = await fastify.inject({ method: 'GET', url: path });
    await fastify.close();
    return answer;
  };

  it('that was not built yet is a page that says how to build it', async () => {
    const answer = await served('/');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.body).toContain('npm start');
  });

  it('is asked for anew as a page, and kept for ever as a file with a hash in its name', async () => {
    mkdirSync(join(folder, 'js'));
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><script>first()</script><script src="/a.js"></script>',
    );
    writeFileSync(join(folder, 'js', 'app.0a1b2c3d.js'), 'app()');
    expect((await served('/')).headers['cache-control']).toBe('no-cache');
    const file = await served('/js/app.0a1b2c3d.js');
    expect(file.statusCode).toBe(200);
    expect(file.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'application/javascript; charset=utf-8',
    });
    expect((await served('/../package.json')).statusCode).toBe(404);
  });

  it('shows no list of a folder, and nothing beside its own folder', async () => {
    for (const path of ['/js', '/js/', '/.git/config', '/%2e%2e/package.json', '/..%2fpackage.json'])
      expect([path, (await served(path)).statusCode]).toEqual([path, 404]);
  });

  it('may run the scripts that its page holds, by their hash, and no other', () => {
    const hash = createHash('sha256').update('first()').digest('base64');
    expect(inlineScriptHashes(folder)).toEqual([`'sha256-${hash}'`]);
    expect(inlineScriptHashes(join(folder, 'nothing-here'))).toEqual([]);
  });

  it.each([
    ['/js/app.0a1b2c3d.js', true],
    ['/chunk/12.0a1b2c3d4e5f.css', true],
    ['/index.html', false],
    ['/static/images/city-hall.png', false],
    ['/js/app.js', false],
  ])('keeps %s for ever: %s', (path, forever) => {
    expect(cacheRuleOf(path).includes('immutable')).toBe(forever);
  });
});
