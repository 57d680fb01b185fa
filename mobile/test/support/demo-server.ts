import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DemoServer {
  readonly url: string;
  stop(): Promise<void>;
}

type FirstWord = { readonly port: number } | { readonly failed: string };

/** Starts the built server on a free port with an empty data folder and the demo city loaded. */
export async function startDemoServer(environs: Readonly<Record<string, string>> = {}): Promise<DemoServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yingshang-demo-'));
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
    stop: async () => {
      const ended = once(child, 'exit');
      if (child.connected) child.disconnect();
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function firstWord(child: ChildProcess): Promise<FirstWord> {
  return new Promise((resolve) => {
    // The only message that run-demo-server.cjs sends.
    child.once('message', (message) => resolve(message as FirstWord));
    child.once('exit', (code) => resolve({ failed: `exit code ${code}` }));
  });
}
