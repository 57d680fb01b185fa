import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from './paths.mjs';
import { wechatForDemo } from './wechat-stand-in.mjs';

const starter = `
  import { wechatForDemo } from ${JSON.stringify(inRoot('scripts/lib/wechat-stand-in.mjs'))};
  const { settings, begin } = await wechatForDemo();
  begin();
  process.stdout.write(JSON.stringify(settings) + '\\n');
  setInterval(() => undefined, 1000);
`;

const answers = async (url) => (await fetch(`${url}/stand-in/calls`).catch(() => undefined))?.ok === true;

async function until(holds) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await holds()) return true;
    await sleep(50);
  }
  return false;
}

test('the WeChat of the demo ends with its server, even when that is killed', async () => {
  const { WECHAT_APPID: _, ...env } = process.env;
  const server = spawn(process.execPath, ['--input-type=module', '-e', starter], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let wechatBaseUrl;
  try {
    const [line] = await once(server.stdout, 'data');
    ({ wechatBaseUrl } = JSON.parse(line.toString('utf8')));
    assert.ok(await until(() => answers(wechatBaseUrl)));
  } finally {
    server.kill('SIGKILL');
  }
  assert.ok(await until(async () => !(await answers(wechatBaseUrl))));
});

test('a real mini-program needs no stand-in', async () => {
  const before = process.env.WECHAT_APPID;
  process.env.WECHAT_APPID = 'wx0123456789abcdef';
  assert.deepEqual((await wechatForDemo()).settings, {});
  if (before === undefined) delete process.env.WECHAT_APPID;
  else process.env.WECHAT_APPID = before;
});
