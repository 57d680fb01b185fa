import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { speechStandInServer } from './stand-in-server';

const usage = `用法：pnpm speech-stand-in [--port 8791] [--host 127.0.0.1] [--secret-id …] [--secret-key …]
语音识别替身：在本机按腾讯云“一句话识别”的接口作答，供测试使用。它听不懂声音，只说出事先告诉它的话。\n`;

/** Runs until a signal, Ctrl-C, or its parent lets go of it. Tells its address on stdout, and a parent by message. */
export function runAsProcess(argv: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string', default: '8791' },
      host: { type: 'string', default: '127.0.0.1' },
      'secret-id': { type: 'string', default: 'AKIDstandinstandinstandinstandin0000' },
      'secret-key': { type: 'string', default: 'stand-in-speech-secret-key-000000' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const keys = { secretId: values['secret-id'], secretKey: values['secret-key'] };
  const server = speechStandInServer({ ...keys, now: () => Date.now() });
  server.once('error', (error) => {
    process.stderr.write(`语音识别替身没有启动：${error.message}\n`);
    process.exit(1);
  });
  server.listen(Number(values.port), values.host, () => {
    // A TCP server's address is an object.
    const { port } = server.address() as AddressInfo;
    const url = `http://${values.host}:${port}`;
    process.stdout.write(`${wordsFor(url, keys)}\n`);
    process.send?.({ url }, undefined, undefined, (error) => error !== null && process.exit(0));
  });
  if (process.send !== undefined) process.once('disconnect', () => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
}

function wordsFor(url: string, { secretId, secretKey }: { secretId: string; secretKey: string }): string {
  return `语音识别替身已启动：${url}
让服务使用它：VOICE_ENGINES=tencent TENCENT_ASR_URL=${url} TENCENT_ASR_SECRET_ID=${secretId} TENCENT_ASR_SECRET_KEY=${secretKey}
下一段录音里说的是：curl -X POST ${url}/stand-in/next -d '{"text":"给大东区税务局打五颗星"}'
制造故障：curl -X POST ${url}/stand-in/faults -d '{"mode":"slow"}'
它收到了什么：curl ${url}/stand-in/calls`;
}
