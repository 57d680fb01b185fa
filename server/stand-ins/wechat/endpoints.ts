import * as z from 'zod/mini';
import { isOpenid, isPhoneCode, personOf, phoneOf } from './made-up-people';
import { brokenField } from './message-rules';
import type { StandInState } from './stand-in-state';

export interface Asked {
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** As WeChat answers: `errcode` 0 or absent is a success. */
export type WechatJson = { readonly errcode?: number } & Readonly<Record<string, unknown>>;

export interface Endpoint {
  readonly method: 'GET' | 'POST';
  readonly needsToken: boolean;
  readonly answer: (state: StandInState, asked: Asked) => WechatJson;
}

const VISIT_COUNTS_MS = 2 * 3_600_000;
const words: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40129: 'invalid scene',
  40163: 'code been used',
  40226: 'high risk user, login blocked',
  41001: 'access_token missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43002: 'require POST method',
  45002: 'content size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit',
  47001: 'data format error',
  61010: 'code is expired',
};

export function refused(errcode: number, errmsg: string = words[errcode] ?? 'refused'): WechatJson {
  return { errcode, errmsg: `${errmsg} rid: 00000000-stand-in` };
}

const fine = (answer: object = {}) => ({ errcode: 0, errmsg: 'ok', ...answer });

/** Codes that begin so are refused as WeChat refuses the real thing. */
const plantedCodes: Readonly<Record<string, number>> = { 'bad-': 40029, 'risky-': 40226, 'busy-': -1 };

const planted = (code: string) =>
  Object.entries(plantedCodes).find(([beginning]) => code.startsWith(beginning))?.[1];

function session(state: StandInState, { query }: Asked): WechatJson {
  const { appid, secret, js_code: code = '', grant_type: grant } = query;
  if (appid !== state.options.appId) return refused(40013);
  if (secret !== state.options.secret) return refused(40125);
  if (grant !== 'authorization_code') return refused(40002);
  if (code === '') return refused(41008);
  const plantedCode = planted(code);
  if (plantedCode !== undefined) return refused(plantedCode);
  if (isPhoneCode(code)) return refused(40029);
  if (!state.useCode(code)) return refused(40163);
  const person = personOf(code);
  state.visits.set(person.openid, state.options.now());
  // No `errcode` at all on success, as WeChat does.
  return { ...person, session_key: 'c3RhbmQtaW4gc2Vzc2lvbg==' };
}

const tokenBody = z.object({
  grant_type: z.string(),
  appid: z.string(),
  secret: z.string(),
  force_refresh: z.optional(z.boolean()),
});

function stableToken(state: StandInState, { body }: Asked): WechatJson {
  const read = tokenBody.safeParse(body);
  if (!read.success) return refused(47001);
  const { grant_type: grant, appid, secret, force_refresh: force = false } = read.data;
  if (grant !== 'client_credential') return refused(40002);
  if (appid !== state.options.appId) return refused(40013);
  if (secret !== state.options.secret) return refused(40125);
  const token = state.tokens.stable(force);
  return token === undefined ? refused(45009) : { ...token };
}

const codeBody = z.object({ code: z.string() });

function phoneNumber(state: StandInState, { body }: Asked): WechatJson {
  const read = codeBody.safeParse(body);
  if (!read.success) return refused(47001);
  const { code } = read.data;
  if (!isPhoneCode(code) || !state.useCode(code)) return refused(40029);
  const phone = phoneOf(code);
  const phoneNumberShown =
    phone.countryCode === '86' ? phone.purePhoneNumber : `+${phone.countryCode}${phone.purePhoneNumber}`;
  const watermark = { timestamp: Math.floor(state.options.now() / 1000), appid: state.options.appId };
  return fine({ phone_info: { ...phone, phoneNumber: phoneNumberShown, watermark } });
}

const textBody = z.object({
  version: z.literal(2),
  openid: z.string(),
  scene: z.number(),
  content: z.string().check(z.minLength(1)),
});

function checkText(state: StandInState, { body }: Asked): WechatJson {
  const read = textBody.safeParse(body);
  if (!read.success) return refused(47001);
  const { openid, scene, content } = read.data;
  if (![1, 2, 3, 4].includes(scene)) return refused(40129);
  if (!isOpenid(openid)) return refused(40003);
  if (content.length > 2500) return refused(45002);
  const visited = state.visits.get(openid) ?? -Infinity;
  if (state.options.now() - visited > VISIT_COUNTS_MS) return refused(61010);
  return fine({ result: verdictOn(content), trace_id: 'stand-in', detail: [] });
}

/** Two words decide, so that a test or a visitor can see each verdict. */
function verdictOn(content: string) {
  if (content.includes('违规')) return { suggest: 'risky', label: 20_006 };
  return content.includes('存疑') ? { suggest: 'review', label: 21_000 } : { suggest: 'pass', label: 100 };
}

const messageBody = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.optional(z.string()),
  data: z.record(z.string(), z.object({ value: z.string() })),
});

function sendMessage(state: StandInState, { body }: Asked): WechatJson {
  const read = messageBody.safeParse(body);
  if (!read.success) return refused(47001);
  const { touser: openid, template_id: templateId, page = '', data } = read.data;
  if (!isOpenid(openid)) return refused(40003);
  if (!/^[\w-]{10,64}$/.test(templateId)) return refused(40037);
  if (page.startsWith('unpublished')) return refused(41030);
  const broken = brokenField(data);
  if (broken !== undefined) return refused(47003, `argument invalid! data.${broken}.value invalid`);
  if (!state.useGrant(openid, templateId)) return refused(43101);
  const fields = Object.fromEntries(Object.entries(data).map(([name, { value }]) => [name, value]));
  state.messages.push({ openid, templateId, fields, page });
  return fine();
}

export const endpoints: Readonly<Record<string, Endpoint>> = {
  '/sns/jscode2session': { method: 'GET', needsToken: false, answer: session },
  '/cgi-bin/stable_token': { method: 'POST', needsToken: false, answer: stableToken },
  '/wxa/business/getuserphonenumber': { method: 'POST', needsToken: true, answer: phoneNumber },
  '/wxa/msg_sec_check': { method: 'POST', needsToken: true, answer: checkText },
  '/cgi-bin/message/subscribe/send': { method: 'POST', needsToken: true, answer: sendMessage },
};
