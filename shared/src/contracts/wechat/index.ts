import type { RefusalStatus } from '../definition';

/**
 * What a call to WeChat can be refused for, each with its HTTP status. A contract whose route calls WeChat takes them
 * over: `refusals: { ...wechatRefusals, 'own.code': 409 }`. The wording is the server's.
 */
export const wechatRefusals = {
  /** The city has no mini-program, or only a stand-in that this city may not use. */
  'wechat.not-configured': 503,
  /** WeChat was not reached; nothing was sent. */
  'wechat.unreachable': 503,
  /** No answer in time, or cut off: whether WeChat did it is unknown. A code for one use counts as used. */
  'wechat.no-answer': 503,
  /** Something answered, but not as WeChat does. */
  'wechat.bad-answer': 503,
  'wechat.busy': 503,
  /** The city's calls for today are used up. */
  'wechat.quota': 503,
  /** Too often within a minute. */
  'wechat.quota-minute': 429,
  /** The code that the phone brought was used before, is too old, or is not of this mini-program. */
  'wechat.code-used': 409,
  /** WeChat sees the account as a risk and lets it not sign in. */
  'wechat.risky-user': 409,
  /** WeChat's answer to the server's own credentials: operators have to look. */
  'wechat.misconfigured': 503,
  'wechat.token-refused': 503,
  /** The token was renewed by force 20 times today already. */
  'wechat.token-quota': 503,
  /** Any other answer of WeChat's. */
  'wechat.refused': 503,
} as const satisfies Readonly<Record<string, RefusalStatus>>;

/** For routes that let WeChat check a text, beside `wechatRefusals`. */
export const wechatTextRefusals = {
  'wechat.user-unknown': 409,
  /** The person has not opened the mini-program within two hours; WeChat then judges nothing of theirs. */
  'wechat.not-visited-lately': 409,
  'wechat.text-too-long': 422,
} as const satisfies Readonly<Record<string, RefusalStatus>>;
