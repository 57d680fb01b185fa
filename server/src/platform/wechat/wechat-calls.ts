import * as z from 'zod/mini';
import type { WechatRequest } from './wechat-request';

/** The calls as documented, and only the fields that are used. */

export interface AppCredentials {
  readonly appId: string;
  readonly secret: string;
}

const some = z.string().check(z.minLength(1));

const session = z.object({ openid: some, unionid: z.optional(z.string()) });

/** `session_key` is not read: nothing needs it, and what is not kept cannot leak. */
export function sessionCall({ appId, secret }: AppCredentials, jsCode: string) {
  return {
    method: 'GET',
    path: '/sns/jscode2session',
    query: { appid: appId, secret, js_code: jsCode, grant_type: 'authorization_code' },
    answer: session,
    harmless: false,
  } as const satisfies WechatRequest;
}

const stableToken = z.object({ access_token: some, expires_in: z.int().check(z.positive()) });

/** Without force it changes nothing while a token is valid; with force every earlier token ends. */
export function tokenCall({ appId, secret }: AppCredentials, force: boolean) {
  return {
    method: 'POST',
    path: '/cgi-bin/stable_token',
    body: { grant_type: 'client_credential', appid: appId, secret, force_refresh: force },
    answer: stableToken,
    harmless: !force,
  } as const satisfies WechatRequest;
}

const phoneAnswer = z.object({
  phone_info: z.object({ purePhoneNumber: z.string().check(z.regex(/^\d{5,20}$/)), countryCode: some }),
});

export function phoneCall(code: string) {
  return {
    method: 'POST',
    path: '/wxa/business/getuserphonenumber',
    body: { code },
    answer: phoneAnswer,
    harmless: false,
  } as const satisfies WechatRequest;
}

/** Where a text will stand: 1 profile, 2 comment, 3 forum, 4 social log. */
export type TextScene = 1 | 2 | 3 | 4;

const textVerdict = z.object({
  result: z.object({ suggest: z.enum(['pass', 'review', 'risky']), label: z.int() }),
});

export function textCall(openid: string, scene: TextScene, content: string) {
  return {
    method: 'POST',
    path: '/wxa/msg_sec_check',
    body: { version: 2, openid, scene, content },
    answer: textVerdict,
    harmless: true,
  } as const satisfies WechatRequest;
}

export interface SubscribeMessage {
  readonly openid: string;
  readonly templateId: string;
  /** The template's fields, `thing1` and the like, as text within their limits. */
  readonly fields: Readonly<Record<string, string>>;
  /** Path of the page that a tap opens. */
  readonly page?: string;
}

// Nothing else in the answer tells a success from another page's JSON.
const messageAnswer = z.object({ errcode: z.literal(0) });

export function messageCall({ openid, templateId, fields, page }: SubscribeMessage) {
  const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
  return {
    method: 'POST',
    path: '/cgi-bin/message/subscribe/send',
    body: { touser: openid, template_id: templateId, data, ...(page === undefined ? {} : { page }) },
    answer: messageAnswer,
    harmless: false,
  } as const satisfies WechatRequest;
}
