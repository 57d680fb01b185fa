import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Logger } from '@nestjs/common';
import { quicknet } from '@yingshang/shared/beacon';
import { testSettings } from '../../../test/support/test-settings';
import { DrandRelay } from './drand-relay';

const signature = 'ab'.repeat(48);

describe('a relay of drand', () => {
  let server: Server;
  let answer = { status: 200, body: '' };
  let asked = '';
  const relay = (drandUrl?: string) => new DrandRelay(testSettings({ drandUrl }));
  const here = () => relay(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  beforeAll(async () => {
    jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    server = createServer((request, response) => {
      asked = request.url ?? '';
      response.writeHead(answer.status, { location: '/elsewhere' }).end(answer.body);
    });
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
  });
  afterAll(() => {
    jest.restoreAllMocks();
    server.close();
  });

  it('gives the signature of a round', async () => {
    answer = { status: 200, body: JSON.stringify({ round: 1000, signature, randomness: '00' }) };
    expect(await here().signatureOf(1000)).toBe(signature);
    expect(asked).toBe(`/${quicknet.chainHash}/public/1000`);
  });

  it.each([
    { status: 404, body: '' },
    { status: 302, body: '' },
    { status: 200, body: 'no JSON' },
    { status: 200, body: '{"signature":"short"}' },
  ])('gives nothing where it answers something else: %o', async (given) => {
    answer = given;
    expect(await here().signatureOf(1)).toBeNull();
  });

  it('is not asked where none is named, and waited for in vain by nobody', async () => {
    expect(await relay().signatureOf(1)).toBeNull();
    expect(await relay('http://127.0.0.1:1').signatureOf(1)).toBeNull();
  });
});
