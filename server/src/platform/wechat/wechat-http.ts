import { Agent, request as send } from 'undici';
import { systemErrorCode } from '../system-error';
import type { Ending } from './ending';
import { readAnswer } from './read-answer';
import type { WechatRequest } from './wechat-request';

/** Of our own: the client's global one is that of the built-in fetch, of an older kind. */
const dispatcher = new Agent();

/**
 * One HTTP exchange. It never throws and hands nothing of an error on: address, cause and body of a failed request
 * hold the secret, a token or somebody's code.
 */
export async function exchange<T>(
  baseUrl: string,
  request: WechatRequest<T>,
  patienceMs: number,
): Promise<Ending<T>> {
  const { method, path, query = {}, body, answer } = request;
  // Not `AbortSignal.timeout`, whose alarm goes off long after the answer, once for each of a million messages.
  const patience = new AbortController();
  const alarm = setTimeout(() => patience.abort(), patienceMs);
  try {
    // Not the built-in fetch, which takes three times the work for each of a million messages. It follows no redirects:
    // WeChat redirects nowhere, and whoever does would be handed the secret.
    const response = await send(`${baseUrl}${path}?${new URLSearchParams(query).toString()}`, {
      dispatcher,
      method,
      signal: patience.signal,
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.body.text();
    const isOk = response.statusCode >= 200 && response.statusCode < 300;
    return isOk ? readAnswer(text, answer) : { kind: 'bad-answer' };
  } catch (thrown) {
    return patience.signal.aborted ? { kind: 'timed-out' } : failureOf(thrown);
  } finally {
    clearTimeout(alarm);
  }
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

function failureOf(thrown: unknown): Ending<never> {
  const code = systemErrorCode(thrown);
  // A certificate that is not WeChat's ends the connection before anything is sent.
  const untrusted = /^(ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code);
  return { kind: NEVER_LEFT.has(code) || untrusted ? 'unreachable' : 'cut-off' };
}
