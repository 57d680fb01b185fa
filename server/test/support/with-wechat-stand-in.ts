import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Settings } from '../../src/platform/config';
import type { FaultOrder } from '../../stand-ins/wechat/faults';
import type { SeenCall, SentMessage } from '../../stand-ins/wechat/stand-in-state';

const APP_ID = 'wx1111111111111111';
const SECRET = 'c4n4ry-of-the-app-secret-0123456';

export interface WechatStandIn {
  readonly url: string;
  readonly appId: string;
  /** A canary: it may stand in no log, answer, error or dump. */
  readonly secret: string;
  /** For `withServer({ settings: standIn.settings })`. */
  readonly settings: () => Pick<Settings, 'wechatAppId' | 'wechatSecret' | 'wechatBaseUrl'>;
  /** The same for a process. */
  readonly environs: () => Readonly<Record<string, string>>;
  /** docs/operate/wechat.md has the modes. */
  readonly fault: (order: FaultOrder) => Promise<void>;
  readonly grant: (openid: string, templateId: string, count?: number) => Promise<void>;
  /** Every token given out so far is at its end. */
  readonly endTokens: () => Promise<void>;
  /** What it was asked since the last `forget`, of one path or of all. */
  readonly calls: (path?: string) => Promise<readonly SeenCall[]>;
  readonly messages: () => Promise<readonly SentMessage[]>;
  /** Forgets calls, messages and ordered faults. */
  readonly forget: () => Promise<void>;
}

/** Call once at the top of a spec, before `withServer`: the stand-in as a process of its own. Use it inside tests only. */
export function withWechatStandIn(options: StandInStart = {}): WechatStandIn {
  let running: Awaited<ReturnType<typeof startWechatStandIn>> | undefined;
  beforeAll(async () => {
    running = await startWechatStandIn(options);
  }, 30_000);
  afterAll(() => running?.stop());
  const url = () => {
    if (running === undefined) throw new Error('the stand-in is there only while a test runs');
    return running.standIn.url;
  };
  return standInAt(url, options.appId ?? APP_ID);
}

interface StandInStart {
  readonly appId?: string;
  readonly tokenSeconds?: number;
}

/** Outside jest. */
export async function startWechatStandIn({ appId = APP_ID, tokenSeconds = 7200 }: StandInStart = {}) {
  const child = startProcess([
    '--app-id',
    appId,
    '--secret',
    SECRET,
    '--token-seconds',
    String(tokenSeconds),
  ]);
  const address = await firstWord(child);
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  };
  return { standIn: standInAt(() => address, appId), stop };
}

function standInAt(url: () => string, appId: string): WechatStandIn {
  const control = (method: string, what: string, body?: object) =>
    ask(`${url()}/stand-in/${what}`, method, body);
  const seen = () => control('GET', 'calls') as Promise<{ calls: SeenCall[]; messages: SentMessage[] }>;
  return {
    get url() {
      return url();
    },
    appId,
    secret: SECRET,
    settings: () => ({ wechatAppId: appId, wechatSecret: SECRET, wechatBaseUrl: url() }),
    environs: () => ({ WECHAT_APPID: appId, WECHAT_SECRET: SECRET, WECHAT_BASE_URL: url() }),
    fault: async (order) => void (await control('POST', 'faults', order)),
    grant: async (openid, templateId, count = 1) =>
      void (await control('POST', 'grants', { openid, templateId, count })),
    endTokens: async () => void (await control('POST', 'tokens/end')),
    calls: async (path) => (await seen()).calls.filter((call) => path === undefined || call.path === path),
    messages: async () => (await seen()).messages,
    forget: async () => {
      await control('DELETE', 'calls');
      await control('DELETE', 'faults');
    },
  };
}

async function ask(url: string, method: string, body: object | undefined): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
  return response.json();
}

/** It ends when the channel to it closes, so also when this process is killed. */
function startProcess(argv: readonly string[]): ChildProcess {
  return fork(join(__dirname, 'run-typescript.cjs'), ['stand-ins/wechat/run.ts', '--port', '0', ...argv], {
    cwd: resolve(__dirname, '../..'),
    // jest's own flags are none of the stand-in's business.
    execArgv: ['--conditions=@yingshang/source'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

function firstWord(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    // The only message that the stand-in sends.
    child.once('message', (message) => done((message as { url: string }).url));
    child.once('exit', (code) => fail(new Error(`the stand-in ended with ${code}`)));
  });
}
