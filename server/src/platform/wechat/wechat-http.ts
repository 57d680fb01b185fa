import { Agent, type Dispatcher } from 'undici';
import { systemErrorCode } from '../system-error';
import type { Ending } from './ending';
import { readAnswer } from './read-answer';
import { HttpAnswer } from './wechat-http-answer';
import type { WechatRequest } from './wechat-request';

/**
 * Of our own: the client's global one is that of the built-in fetch, of an older kind. Without its time limits, which
 * begin anew with each piece of an answer: ours are for the whole.
 */
const dispatcher = new Agent({ headersTimeout: 0, bodyTimeout: 0 });

/**
 * One HTTP exchange. It never throws and hands nothing of an error on: address, cause and body of a failed request
 * hold the secret, a token or somebody's code.
 */
export async function exchange<T>(
  baseUrl: string,
  request: WechatRequest<T>,
  patienceMs: number,
): Promise<Ending<T>> {
  const answered = await answerTo(optionsOf(baseUrl, request), patienceMs);
  switch (answered.kind) {
    case 'timed-out':
      return answered;
    case 'failed':
      return failureOf(answered.error);
    case 'whole': {
      const isOk = answered.status >= 200 && answered.status < 300;
      return isOk ? readAnswer(answered.text, request.answer) : { kind: 'bad-answer' };
    }
  }
}

/**
 * By the client's innermost interface: its `request`, and the built-in fetch even more, take twice the work, for each
 * of a million messages. It follows no redirects: WeChat redirects nowhere, and whoever does would be handed the secret.
 */
function answerTo(options: Dispatcher.DispatchOptions, patienceMs: number) {
  const answer = new HttpAnswer(patienceMs);
  try {
    dispatcher.dispatch(options, answer);
  } catch (thrown) {
    answer.fail(thrown);
  }
  return answer.ended;
}

const json = { 'content-type': 'application/json' };

function optionsOf(
  baseUrl: string,
  { method, path, query = {}, body }: WechatRequest,
): Dispatcher.DispatchOptions {
  const { origin, pathname } = new URL(`${baseUrl}${path}`);
  const asked = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const target = { origin, path: `${pathname}?${asked.join('&')}`, method };
  return body === undefined ? target : { ...target, headers: json, body: JSON.stringify(body) };
}

/** Codes of Node and its HTTP client for a connection that never came about. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function failureOf(error: unknown): Ending<never> {
  const code = systemErrorCode(error);
  // A certificate that is not WeChat's ends the connection before anything is sent.
  const untrusted = /^(ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code);
  return { kind: NEVER_LEFT.has(code) || untrusted ? 'unreachable' : 'cut-off' };
}
