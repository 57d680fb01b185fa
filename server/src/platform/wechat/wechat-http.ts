import { systemErrorCode } from '../system-error';
import type { Ending } from './ending';
import { readAnswer } from './read-answer';
import type { WechatRequest } from './wechat-request';

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
  try {
    const response = await fetch(`${baseUrl}${path}?${new URLSearchParams(query).toString()}`, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      // WeChat redirects nowhere; whoever does would be handed the secret.
      redirect: 'manual',
      ...(body === undefined
        ? {}
        : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return response.ok ? readAnswer(text, answer) : { kind: 'bad-answer' };
  } catch (thrown) {
    return failureOf(thrown);
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
  const name = textOf(thrown, 'name');
  if (name === 'TimeoutError' || name === 'AbortError') return { kind: 'timed-out' };
  const code = systemErrorCode(causeOf(thrown));
  // A certificate that is not WeChat's ends the connection before anything is sent.
  const untrusted = /^(ERR_TLS_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/.test(code);
  return { kind: NEVER_LEFT.has(code) || untrusted ? 'unreachable' : 'cut-off' };
}

function causeOf(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'cause' in thrown ? thrown.cause : undefined;
}

function textOf(thrown: unknown, key: 'name'): string {
  if (typeof thrown !== 'object' || thrown === null || !(key in thrown)) return '';
  return String((thrown as Record<typeof key, unknown>)[key]);
}
