import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface StandInProcess {
  readonly url: string;
  /** One question to its own routes. @throws when it is refused */
  readonly control: (method: 'GET' | 'POST' | 'DELETE', what: string, body?: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** One of `scripts/*-stand-in.mjs` on a free port, as a child that ends with the test. */
export async function startStandIn(script: string, argv: readonly string[]): Promise<StandInProcess> {
  const child = fork(resolve(__dirname, '../../../scripts', script), ['--port', '0', ...argv], {
    // jest's own flags are none of its business.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = await firstWord(child);
  return {
    url,
    control: async (method, what, body) => {
      const request = body === undefined ? { method } : { method, body: JSON.stringify(body) };
      const answer = await fetch(`${url}/stand-in/${what}`, request);
      if (!answer.ok) throw new Error(await answer.text());
      return answer.json();
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

function firstWord(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    // The only message that a stand-in sends.
    child.once('message', (message) => done((message as { url: string }).url));
    child.once('exit', (code) => fail(new Error(`the stand-in ended with ${code}`)));
  });
}
