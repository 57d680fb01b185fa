import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { standInServer } from './stand-in-server';

const usage = `用法：pnpm wechat-stand-in [--port 8790] [--host 127.0.0.1] [--token-seconds 7200] [--grant-all]
微信替身：在本机回应本项目用到的微信服务端接口，供演示和测试使用，不联系微信。\n`;

export const STAND_IN_APP_ID = 'wx0000000000000000';
export const STAND_IN_SECRET = 'stand-in-secret-stand-in-secret0';

/** Runs until its parent lets go of it, a signal, or Ctrl-C. Tells its address on stdout, and a parent by message. */
export function runAsProcess(argv: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '8790' },
      host: { type: 'string', default: '127.0.0.1' },
      'app-id': { type: 'string', default: STAND_IN_APP_ID },
      secret: { type: 'string', default: STAND_IN_SECRET },
      'token-seconds': { type: 'string', default: '7200' },
      'grant-all': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const server = standInServer({
    appId: values['app-id'],
    secret: values.secret,
    tokenSeconds: Number(values['token-seconds']),
    grantsAll: values['grant-all'],
    now: () => Date.now(),
  });
  server.once('error', (error) => {
    process.stderr.write(`微信替身没有启动：${error.message}\n`);
    process.exit(1);
  });
  server.listen(Number(values.port), values.host, () => {
    // A TCP server's address is an object.
    const { port } = server.address() as AddressInfo;
    const url = `http://${values.host}:${port}`;
    process.stdout.write(`${wordsFor(url, values['app-id'], values.secret)}\n`);
    // The parent may be gone already; then so are we.
    process.send?.({ url }, undefined, undefined, (error) => error !== null && process.exit(0));
  });
  // A parent that was killed with -9 tells nothing; its end of the channel closes all the same.
  if (process.send !== undefined) process.once('disconnect', () => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
}

function wordsFor(url: string, appId: string, secret: string): string {
  return `微信替身已启动：${url}
让服务使用它：WECHAT_BASE_URL=${url} WECHAT_APPID=${appId} WECHAT_SECRET=${secret}
制造故障：curl -X POST ${url}/stand-in/faults -d '{"path":"/sns/jscode2session","mode":"slow"}'
它收到了什么：curl ${url}/stand-in/calls`;
}
