import { resolve } from 'node:path';
import {
  killed,
  runProcess,
  type ServerProcess,
  startServerProcess,
  until,
} from '../../test/support/server-process';
import { APP_ID, POLICY_TEMPLATE, type PushBench } from './bench-application';

const SECRET = 'c4n4ry-of-the-bench-0123456789ab';
const server = resolve(__dirname, '../..');
const GRANTS_AT_ONCE = 16;

export interface StandIn {
  readonly url: string;
  readonly secret: string;
  /** WeChat carries one message to each of them. */
  grant(openids: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** WeChat's stand-in, a process of its own. */
export async function startStandIn(): Promise<StandIn> {
  const argv = ['--port', '0', '--app-id', APP_ID, '--secret', SECRET];
  const running = runProcess('stand-ins/wechat/run.ts', argv, {}, server);
  const address = () => /微信替身已启动：(http\S+)/.exec(running.output())?.[1];
  await until(() => address() !== undefined, running);
  const url = address() ?? '';
  return {
    url,
    secret: SECRET,
    grant: async (openids) => {
      const left = [...openids];
      const giveSome = async () => {
        for (let openid = left.pop(); openid !== undefined; openid = left.pop()) await grantOne(url, openid);
      };
      await Promise.all(Array.from({ length: GRANTS_AT_ONCE }, giveSome));
    },
    stop: async () => void (await killed(running, 'SIGTERM')),
  };
}

async function grantOne(url: string, openid: string): Promise<void> {
  const response = await fetch(`${url}/stand-in/grants`, {
    method: 'POST',
    body: JSON.stringify({ openid, templateId: POLICY_TEMPLATE }),
  });
  if (!response.ok) throw new Error(await response.text());
  await response.arrayBuffer();
}

/** A process that works in the background and takes no requests of people. */
export function startWorker(
  { environs }: PushBench,
  standIn: StandIn,
  more: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  return startServerProcess({
    ...environs,
    ROLE: 'worker',
    WECHAT_APPID: APP_ID,
    WECHAT_SECRET: standIn.secret,
    WECHAT_BASE_URL: standIn.url,
    WECHAT_TEMPLATE_POLICY: POLICY_TEMPLATE,
    ...more,
  });
}

export async function stopped(running: ServerProcess): Promise<void> {
  await killed(running, 'SIGTERM');
}
