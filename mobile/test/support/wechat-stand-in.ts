import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

export interface WechatProcess {
  /** What a server must be told to ask it. */
  readonly environs: Readonly<Record<string, string>>;
  readonly order: (fault: { path: string; mode: string; times?: number }) => Promise<void>;
  stop(): Promise<void>;
}

const appId = 'wx0000000000000000';
const secret = 'stand-in-secret-stand-in-secret0';

/** A WeChat for a demo server under test. */
export async function startWechatStandIn(): Promise<WechatProcess> {
  const child = fork(
    resolve(__dirname, '../../../scripts/wechat-stand-in.mjs'),
    ['--port', '0', '--app-id', appId, '--secret', secret],
    // jest's own flags are none of its business.
    { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  const url = await firstWord(child);
  return {
    environs: {
      WECHAT_APPID: appId,
      WECHAT_SECRET: secret,
      WECHAT_BASE_URL: url,
      WECHAT_TEMPLATE_POLICY: 'stand-in-template-policy',
      WECHAT_TEMPLATE_REMINDER: 'stand-in-template-reminder',
    },
    order: async (fault) => {
      const answer = await fetch(`${url}/stand-in/faults`, { method: 'POST', body: JSON.stringify(fault) });
      if (!answer.ok) throw new Error(await answer.text());
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
    // The only message that the stand-in sends.
    child.once('message', (message) => done((message as { url: string }).url));
    child.once('exit', (code) => fail(new Error(`the stand-in ended with ${code}`)));
  });
}
