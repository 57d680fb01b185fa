import { fork } from 'node:child_process';
import { inRoot } from './paths.mjs';
import { freePort } from './port-probe.mjs';

// One that no real mini-program has: the server uses it in a demo city only, whatever it was started with.
export const standInAppId = 'wx0000000000000000';
const secret = 'stand-in-secret-stand-in-secret0';
// Of no real city either; the stand-in knows no templates, and takes any id.
const templates = {
  wechatTemplatePolicy: 'stand-in-template-policy',
  wechatTemplateReminder: 'stand-in-template-reminder',
  wechatTemplateCase: 'stand-in-template-case',
};

/**
 * A WeChat for the demo beside the server. Its port is chosen before the server starts, which needs the address; the
 * process begins when the server is up, so that nobody waits for it. It ends with this process, however that ends,
 * because the channel between them closes. Where a real WeChat is set up there is none.
 */
export async function wechatForDemo() {
  if (process.env.WECHAT_APPID) return { settings: {}, begin: () => undefined };
  const port = await freePort();
  const wechatBaseUrl = `http://127.0.0.1:${port}`;
  return {
    settings: { wechatBaseUrl, wechatAppId: standInAppId, wechatSecret: secret, ...templates },
    begin: () => begin(port),
  };
}

function begin(port) {
  const child = fork(inRoot('scripts/wechat-stand-in.mjs'), ['--port', String(port), '--grant-all'], {
    // Flags of ours, such as those of a debugger, are none of its business.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // It must not keep a server alive that has stopped.
  child.unref();
  child.channel?.unref();
}
