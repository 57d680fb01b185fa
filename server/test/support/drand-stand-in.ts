import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Call before the server's own start: a relay of drand that gives, for whichever round, the signature it is told. */
export function withDrandRelay() {
  const relay = { signature: '', asked: new Set<string>(), url: () => '' };
  const server = createServer(({ url }, response) => {
    relay.asked.add(url ?? '');
    response.end(JSON.stringify({ signature: relay.signature }));
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    relay.url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());
  return relay;
}
