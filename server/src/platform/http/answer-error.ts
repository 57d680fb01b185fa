import type { ErrorBody } from '@yingshang/shared/contracts/errors';
import type { Refusal } from '@yingshang/shared/kernel';

type Kind = ErrorBody['error']['kind'];

/** An answer that is not a success, on its way to the one filter that writes it. */
export class AnsweredError extends Error {
  constructor(
    readonly status: number,
    readonly kind: Kind,
    readonly refusal: Refusal,
  ) {
    super(refusal.message);
    this.name = 'AnsweredError';
  }
}

/** The kind follows the status: 401 and 403 are denied, 404 is missing, every other is a refusal. */
export function answeredRefusal(status: number, refusal: Refusal): AnsweredError {
  return new AnsweredError(status, kindOf(status), refusal);
}

function kindOf(status: number): Kind {
  if (status === 401 || status === 403) return 'denied';
  return status === 404 ? 'missing' : 'refusal';
}

export const missingRoute: Refusal = {
  code: 'request.unknown-route',
  message: '没有这个接口或页面。',
  advice: '请检查网址；若您是在小程序里看到这句话，请更新小程序后重试。',
};

/** Told at once, so that whoever waits already is answered soon. */
export const tooManyAtOnce: Refusal = {
  code: 'request.busy',
  message: '这会儿查询的人太多，这一次没有办理。',
  advice: '请等 3 秒再试；内容没有丢失，不必重新填写。',
  retryAfterSeconds: 3,
};

export function errorBody(error: AnsweredError, requestId: string): ErrorBody {
  const { code, message, advice, field, retryAfterSeconds } = error.refusal;
  return {
    error: {
      kind: error.kind,
      code,
      message,
      advice,
      ...(field === undefined ? {} : { field }),
      ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
      requestId,
    },
  };
}
