import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from '../config';
import { takeServerLock } from '../database/server-lock';
import { askRunningServer, type ControlServer, checkSocketPath, listenForCommands } from './index';

type Run = Parameters<typeof listenForCommands>[1];

describe('a command that another process sends to the server', () => {
  let folder: string;
  let close: (() => Promise<void>) | undefined;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ys-'));
  });
  afterEach(async () => {
    await close?.();
    close = undefined;
    rmSync(folder, { recursive: true });
  });

  async function listen(run: Run): Promise<ControlServer> {
    const lock = takeServerLock(folder);
    const server = await listenForCommands(folder, run);
    close = async () => {
      await server.close();
      lock.release();
    };
    return server;
  }

  async function ask(argv: string[], signal = new AbortController().signal) {
    const said = { stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => (said.stdout += text),
      stderr: (text: string) => (said.stderr += text),
    };
    const code = await askRunningServer(folder, { argv, cwd: '/somewhere', io, signal });
    return { code, ...said };
  }

  it('runs there with the words and the folder of the one who asked', async () => {
    await listen(async (argv, io) => {
      io.stderr('正在…\n');
      io.stdout(`${argv.join(' ')} @ ${io.cwd}\n`);
      return 7;
    });
    expect(await ask(['city', 'load', '盛京'])).toEqual({
      code: 7,
      stdout: 'city load 盛京 @ /somewhere\n',
      stderr: '正在…\n',
    });
  });

  it('brings the line that was typed where it was asked', async () => {
    await listen(async (_, { line, stdout }) => {
      stdout(await line());
      return 0;
    });
    const said: string[] = [];
    const io = { stdout: (text: string) => void said.push(text), stderr: () => undefined };
    const { signal } = new AbortController();
    await askRunningServer(folder, { argv: ['x'], cwd: '/', line: '13800000001', io, signal });
    expect(said).toEqual(['13800000001']);
  });

  it('sends its answer whole, however long', async () => {
    const line = '行'.repeat(1000);
    await listen(async (_, { stdout }) => {
      for (let n = 0; n < 500; n += 1) stdout(`${line}\n`);
      return 0;
    });
    expect((await ask(['long'])).stdout).toBe(`${line}\n`.repeat(500));
  });

  it('is cancelled when the one who asked presses Ctrl-C', async () => {
    await listen((_, { signal }) => new Promise((done) => signal.addEventListener('abort', () => done(130))));
    const cancel = new AbortController();
    const asked = ask(['slow'], cancel.signal);
    setTimeout(() => cancel.abort(), 50);
    expect((await asked).code).toBe(130);
  });

  it('is refused nothing by a socket that a dead server left behind', async () => {
    writeFileSync(join(folder, 'control.sock'), '');
    await listen(async () => 0);
    expect((await ask(['x'])).code).toBe(0);
  });

  it('travels through a socket that only its owner may open', async () => {
    await listen(async () => 0);
    expect(statSync(join(folder, 'control.sock')).mode & 0o777).toBe(0o600);
  });

  it('is not sent when no server holds the folder', async () => {
    expect((await ask(['x'])).code).toBeUndefined();
  });

  it('survives words that are no message', async () => {
    await listen(async () => 0);
    const { connect } = await import('node:net');
    await new Promise<void>((resolve) => {
      const socket = connect(join(folder, 'control.sock'), () => {
        socket.end('nonsense\n{"kind":"run"}\n{"kind":"run","argv":[1],"cwd":2}\n');
      });
      socket.on('close', () => resolve());
      socket.resume();
    });
    expect((await ask(['x'])).code).toBe(0);
  });

  it('needs a folder whose path fits a socket', () => {
    expect(() => checkSocketPath(`/${'长'.repeat(40)}`)).toThrow(StartRefused);
    expect(() => checkSocketPath(folder)).not.toThrow();
  });
});
