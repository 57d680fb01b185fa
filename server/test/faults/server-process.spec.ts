import { existsSync, readdirSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import {
  killed,
  runCliProcess,
  type ServerProcess,
  startServerProcess,
  temporaryFolder,
  until,
} from '../support/server-process';

jest.setTimeout(180_000);

const folder = temporaryFolder();
const environs = { DATA_DIR: folder.path };
const cli = (...argv: string[]) => runCliProcess(argv, environs).ended;
const live = async ({ url }: ServerProcess) => (await fetch(`${url}/api/health/live`)).status;
const modeOf = (name: string) => statSync(join(folder.path, name)).mode & 0o777;

let server: ServerProcess;
afterAll(async () => {
  await killed(server, 'SIGKILL');
  folder.remove();
});

describe('a server on the embedded database', () => {
  beforeAll(async () => {
    server = await startServerProcess({ ...environs, LOG_LEVEL: 'info' });
  });

  it('says at start what the database promises and what not', () => {
    expect(server.output()).toMatch(/内置[\s\S]*kill -9[\s\S]*断电不作保证[\s\S]*一个进程/);
  });

  it('keeps its lock and its control socket to their owner', () => {
    expect([modeOf('control.sock'), modeOf('server.lock')]).toEqual([0o600, 0o600]);
  });

  it('refuses a second server on the same folder by naming the first', async () => {
    const second = startServerProcess(environs);
    await expect(second).rejects.toThrow(new RegExp(`进程号 ${server.child.pid}`));
    await expect(second).rejects.not.toThrow(/\n\s+at /);
    expect(await live(server)).toBe(200);
  });

  it('runs the commands of another process inside itself', async () => {
    const status = await cli('migrate', 'status', '--json');
    expect([status.code, status.stderr]).toEqual([0, '']);
    expect(JSON.parse(status.stdout)).toMatchObject({ migrations: expect.any(Array) });
    // Only a command that knows itself to be in a running server refuses like this.
    const down = await cli('migrate', 'down', '--json');
    expect([down.code, down.stdout]).toEqual([2, '']);
    expect(JSON.parse(down.stderr)).toMatchObject({ error: { code: 'migrate.server-running' } });
  });

  it('holds its port: another server there is one line and exit 1, and leaves no lock', async () => {
    const other = temporaryFolder();
    const { port } = new URL(server.url);
    const refused = startServerProcess({ DATA_DIR: other.path, PORT: port });
    await expect(refused).rejects.toThrow(`端口 ${port} 已被占用`);
    await expect(refused).rejects.not.toThrow(/\n\s+at /);
    expect(existsSync(join(other.path, 'server.lock'))).toBe(false);
    other.remove();
  });

  it('answers bytes that are not HTTP and lives on', async () => {
    const { answered } = open(server, 'NOT HTTP AT ALL\r\n\r\n');
    expect(await answered).toMatch(/^HTTP\/1\.1 400 [\s\S]*request\.malformed/);
    expect(await live(server)).toBe(200);
  });

  it('logs a request without its query, its headers and its body', async () => {
    await fetch(`${server.url}/api/nothing?token=tell-nobody`);
    await fetch(`${server.url}/api/benefits/match`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer tell-nobody' },
      body: '{"facts":{"tell-nobody":1}}',
    });
    await until(() => server.output().includes('/api/benefits/match"'), server);
    expect(server.output()).toContain('"path":"/api/nothing"');
    expect(server.output()).not.toContain('tell-nobody');
  });
});

describe('a server that is told to stop', () => {
  it('answers the request that had begun, then leaves neither lock nor socket and exits 0', async () => {
    const body = '{"facts":3}';
    const head = `POST /api/benefits/match HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { socket, answered } = open(server, head);
    await new Promise((resume) => setTimeout(resume, 300));
    const toldAt = performance.now();
    server.child.kill('SIGTERM');
    await new Promise((resume) => setTimeout(resume, 500));
    socket.write(body);
    expect(await answered).toMatch(/^HTTP\/1\.1 400 [\s\S]*request\.malformed/);
    expect((await server.ended).code).toBe(0);
    // Well before the ten seconds that it would grant a request that never ends.
    expect(performance.now() - toldAt).toBeLessThan(8000);
    expect(readdirSync(folder.path).toSorted()).toEqual(['keys.json', 'postgres']);
  });
});

describe('the command line without a server', () => {
  it('opens the database itself and lets it go', async () => {
    const { code, stdout } = await cli('migrate', 'status');
    expect([code, stdout.includes('已执行')]).toEqual([0, true]);
    expect(existsSync(join(folder.path, 'server.lock'))).toBe(false);
  });
});

describe('a server that was killed with -9', () => {
  it('is followed by one that takes the lock over and finds the data', async () => {
    const city = async () => cli('migrate', 'status', '--json');
    server = await startServerProcess(environs);
    const before = (await city()).stdout;
    await killed(server, 'SIGKILL');
    expect(existsSync(join(folder.path, 'server.lock'))).toBe(true);
    server = await startServerProcess(environs);
    expect((await city()).stdout).toBe(before);
    expect(await live(server)).toBe(200);
  });
});

function open({ url }: ServerProcess, first: string): { socket: Socket; answered: Promise<string> } {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.setEncoding('utf8');
  const answered = new Promise<string>((resolve) => {
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString();
    });
    socket.on('close', () => resolve(text));
  });
  socket.write(first);
  return { socket, answered };
}
