import { randomUUID } from 'node:crypto';
import {
  killed,
  runCliProcess,
  type ServerProcess,
  startServerProcess,
  temporaryFolder,
  until,
} from '../support/server-process';
import { removePack, tinyPack, writePack } from '../support/tiny-pack';

jest.setTimeout(120_000);

const CANARY = '13900005678';
const folder = temporaryFolder();
let server: ServerProcess;
let pack = '';

interface Line {
  readonly time: string;
  readonly level: number;
  readonly msg: string;
  readonly route?: string;
  readonly code?: string;
  readonly req?: { readonly id: string; readonly path: string };
}

/** What the logger wrote; the sentences of the start, which are for the operator, are not of it. */
const lines = () =>
  server
    .output()
    .split('\n')
    .filter((text) => text.startsWith('{'))
    .map((text) => JSON.parse(text) as Line);
const linesOf = (id: string) => lines().filter(({ req }) => req?.id === id);
interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const ask = async (path: string, id: string, options: Sent = {}) => {
  const headers = { 'x-request-id': id, ...options.headers };
  await fetch(`${server.url}/api${path}`, { ...options, headers });
  await until(() => linesOf(id).some(({ msg }) => msg === 'answered'), server);
  return linesOf(id);
};

describe('what the server logs', () => {
  beforeAll(async () => {
    server = await startServerProcess({ DATA_DIR: folder.path, LOG_LEVEL: 'info' });
    pack = await writePack(tinyPack());
    const { code, stderr } = await runCliProcess(['city', 'load', pack], { DATA_DIR: folder.path }).ended;
    if (code !== 0) throw new Error(stderr);
  });
  afterAll(async () => {
    await killed(server, 'SIGKILL');
    await removePack(pack);
    folder.remove();
  });

  it('is a line for every answer, with its time in UTC, its request, its method and path', async () => {
    const [line] = await ask('/nothing', 'plain-0001');
    expect(line).toMatchObject({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      req: { id: 'plain-0001', method: 'GET', path: '/api/nothing' },
    });
  });

  it.each([
    ['a caller without a session', '/sessions/current', {}, 'identity.session', 'access.sign-in-needed'],
    [
      'a session that was made up',
      '/sessions/current',
      { headers: { authorization: `Bearer ${'A'.repeat(43)}` } },
      'identity.session',
      'access.session-ended',
    ],
    [
      'input that the contract does not know',
      '/benefits/match',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ facts: {}, [CANARY]: CANARY }),
      },
      'benefits.match',
      'request.malformed',
    ],
  ])('names route and reason when it turns away %s', async (title, path, options, route, code) => {
    const id = `turned-${code}-${title.length}`;
    const refused = (await ask(path, id, options)).filter(({ msg }) => msg === 'refused');
    expect(refused).toMatchObject([{ route, code, level: 40, req: { id } }]);
    expect(JSON.stringify(refused)).not.toContain('AAAA');
  });

  it('says who signed in and how, and shows no token', async () => {
    const response = await fetch(`${server.url}/api/sessions/demo`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-visitor-id': randomUUID(),
        'x-request-id': 'signed-in-0001',
      },
      body: '{"role":"staff"}',
    });
    const { token, person } = (await response.json()) as { token: string; person: { id: string } };
    await until(() => linesOf('signed-in-0001').some(({ msg }) => msg === 'signed in'), server);
    expect(linesOf('signed-in-0001')).toContainEqual(
      expect.objectContaining({ personId: person.id, way: 'demo', level: 30 }),
    );
    await ask('/sessions/current', 'signed-in-0002', { headers: { authorization: `Bearer ${token}` } });
    expect(server.output()).not.toContain(token);
  });

  it('names whom it turned away, when the person is known', async () => {
    const response = await fetch(`${server.url}/api/sessions/demo`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-visitor-id': randomUUID() },
      body: '{"role":"resident"}',
    });
    const { token, person } = (await response.json()) as { token: string; person: { id: string } };
    const headers = { authorization: `Bearer ${token}` };
    expect(await ask('/units/u-city/call-backs', 'turned-known', { headers })).toContainEqual(
      expect.objectContaining({ msg: 'refused', code: 'access.not-yours', personId: person.id }),
    );
  });

  it('holds nothing of what was typed, and no address can write a line of its own', async () => {
    await ask(`/policies/${encodeURIComponent('x\n{"level":60,"msg":"forged"}\r')}`, 'forged-0001');
    expect(lines().filter(({ msg }) => msg === 'forged')).toEqual([]);
    expect(server.output()).toContain('forged-0001');
    expect(server.output()).not.toContain(CANARY);
  });
});
