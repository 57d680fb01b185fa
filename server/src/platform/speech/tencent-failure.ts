import type { SpeechFailure } from './recogniser';

type TechnicalFailure = Exclude<SpeechFailure, 'silent' | 'unsure'>;

/** Codes as documented (公共错误码, 语音识别错误码), by their beginnings. */
const BY_CODE: readonly (readonly [TechnicalFailure, RegExp])[] = [
  [
    'refused',
    /^(AuthFailure|UnauthorizedOperation|LimitExceeded|RequestLimitExceeded|IpInBlacklist|IpNotInWhitelist)/,
  ],
  ['refused', /^FailedOperation\.(CheckAuthInfoFailed|ServiceIsolate|UserHas|UserNotRegistered)/],
  ['down', /^(InternalError|ResourceUnavailable|ActionOffline)/],
];

/**
 * What an error of Tencent's SDK means. A connection that failed has its words alone; an answer that was no JSON is an
 * error of its reader.
 */
export function failureOfTencent(thrown: unknown): TechnicalFailure {
  if (!(thrown instanceof Error)) return 'garbled';
  const { name, message, code, type, httpCode } = thrown as Error & {
    readonly code?: unknown;
    readonly type?: unknown;
    readonly httpCode?: unknown;
  };
  if (name === 'AbortError' || /abort|timeout/iu.test(message)) return 'slow';
  if (type === 'invalid-json' || name === 'SyntaxError' || name === 'TypeError') return 'garbled';
  if (typeof httpCode === 'number') return httpCode >= 500 ? 'down' : 'garbled';
  if (typeof code !== 'string' || code === '') return 'down';
  // What is left is about our request, which is the same for everybody: InvalidParameter, FailedOperation.ErrorRecognize.
  return BY_CODE.find(([, pattern]) => pattern.test(code))?.[0] ?? 'garbled';
}
