import type { Ending } from './ending';
import { type WechatRefusal, type WechatRefusalCode, wechatRefusal } from './wechat.refusals';

type Failure = Exclude<Ending<never>, { kind: 'answered' }>;

const byKind: Readonly<Record<Exclude<Failure['kind'], 'errcode'>, WechatRefusalCode>> = {
  unreachable: 'wechat.unreachable',
  'cut-off': 'wechat.no-answer',
  'timed-out': 'wechat.no-answer',
  'bad-answer': 'wechat.bad-answer',
};

/** The documented codes of the calls that are made; docs/operate/wechat.md. */
const byErrcode: Readonly<Record<number, WechatRefusalCode>> = {
  [-1]: 'wechat.busy',
  40001: 'wechat.token-refused',
  40014: 'wechat.token-refused',
  42001: 'wechat.token-refused',
  40003: 'wechat.user-unknown',
  40013: 'wechat.misconfigured',
  40125: 'wechat.misconfigured',
  40164: 'wechat.misconfigured',
  41002: 'wechat.misconfigured',
  41004: 'wechat.misconfigured',
  48001: 'wechat.misconfigured',
  50002: 'wechat.misconfigured',
  50007: 'wechat.misconfigured',
  40029: 'wechat.code-used',
  40163: 'wechat.code-used',
  40226: 'wechat.risky-user',
  45009: 'wechat.quota',
  45011: 'wechat.quota-minute',
  44991: 'wechat.quota-minute',
  61010: 'wechat.not-visited-lately',
  45002: 'wechat.text-too-long',
  43101: 'wechat.not-subscribed',
  47003: 'wechat.bad-field',
  40037: 'wechat.bad-template',
  41030: 'wechat.page-not-live',
};

export function refusalOfEnding(ending: Failure): WechatRefusal {
  if (ending.kind !== 'errcode') return wechatRefusal(byKind[ending.kind]);
  const code = byErrcode[ending.errcode] ?? 'wechat.refused';
  // 「argument invalid! data.thing1.value invalid rid: …」
  const field = code === 'wechat.bad-field' ? /\bdata\.(\w+)/.exec(ending.errmsg)?.[1] : undefined;
  return wechatRefusal(code, field);
}

/** The token in hand is good no more; another one is worth one try. */
export function isTokenRefused(ending: Ending<unknown>): boolean {
  return ending.kind === 'errcode' && [40001, 40014, 42001].includes(ending.errcode);
}
