import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoServer {
  readonly url: string;
  /** Moves the server's own clock on: what it calls today is so much later from now on. */
  pass(milliseconds: number): Promise<void>;
  /** What that clock says. */
  now(): Promise<number>;
  /** The tables of which a row holds one of the texts; bytes are looked for as hexadecimal. */
  tablesWith(texts: readonly string[]): Promise<readonly string[]>;
  /** Where its database has its files. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

type FirstWord = { readonly port: number } | { readonly failed: string };

/** Names the folder that `demo-city-loaded.ts` has filled; unset where a script starts the city by itself. */
export const LOADED_CITY = 'YINGSHANG_LOADED_DEMO_CITY';

/** Starts the built server on a free port with a data folder of its own and the demo city loaded. */
export async function startDemoServer(environs: Readonly<Record<string, string>> = {}): Promise<DemoServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yingshang-demo-'));
  const loaded = process.env[LOADED_CITY];
  if (loaded !== undefined) cpSync(loaded, dataDir, { recursive: true });
  const server = await startDemoServerOn(dataDir, environs);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The same on a folder that stays. */
export async function startDemoServerOn(
  dataDir: string,
  environs: Readonly<Record<string, string>> = {},
): Promise<DemoServer> {
  const child = fork(join(__dirname, 'run-demo-server.cjs'), {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
      ...environs,
    },
    // jest's own flags are none of the server's business.
    execArgv: [],
  });
  const word = await firstWord(child);
  if ('failed' in word) throw new Error(`The demo server did not start: ${word.failed}`);
  return {
    url: `http://127.0.0.1:${word.port}`,
    dataDir,
    pass: async (milliseconds) => void (await askChild(child, { pass: milliseconds })),
    now: async () => {
      const [answer] = await askChild(child, {});
      return Date.now() + (answer as { passed: number }).passed; // as run-demo-server.cjs sends it
    },
    tablesWith: async (find) => {
      const [answer] = await askChild(child, { find });
      return (answer as { found: string[] }).found; // as run-demo-server.cjs sends it
    },
    stop: async () => {
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

async function askChild(child: ChildProcess, question: object): Promise<unknown[]> {
  const heard = once(child, 'message');
  child.send(question);
  return heard;
}

function firstWord(child: ChildProcess): Promise<FirstWord> {
  return new Promise((resolve) => {
    // The only message that run-demo-server.cjs sends.
    child.once('message', (message) => resolve(message as FirstWord));
    child.once('exit', (code) => resolve({ failed: `exit code ${code}` }));
  });
}
