import { startStandIn } from './stand-in-process';

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
  const standIn = await startStandIn('wechat-stand-in.mjs', ['--app-id', appId, '--secret', secret]);
  return {
    environs: {
      WECHAT_APPID: appId,
      WECHAT_SECRET: secret,
      WECHAT_BASE_URL: standIn.url,
      WECHAT_TEMPLATE_POLICY: 'stand-in-template-policy',
      WECHAT_TEMPLATE_REMINDER: 'stand-in-template-reminder',
    },
    order: async (fault) => void (await standIn.control('POST', 'faults', fault)),
    stop: standIn.stop,
  };
}
