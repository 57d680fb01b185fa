import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { systemErrorCode } from '../system-error';
import { AnsweredError, answeredRefusal, errorBody, missingRoute } from './answer-error';
import { missingPage } from './plain-pages';
import { shownRequestId } from './shown-request-id';

/** Writes every answer that is not a success, in the one error shape. */
@Catch()
export class ErrorFilter implements ExceptionFilter<unknown> {
  private readonly log = new Logger('Http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = toAnsweredError(thrown);
    if (wentAway(thrown)) return;
    if (error.kind === 'fault') this.log.error({ err: thrown, requestId: request.id }, 'request failed');
    if (reply.sent) return;
    if (error.status === 404 && wantsPage(request)) {
      void reply.status(404).type('text/html; charset=utf-8').send(missingPage);
      return;
    }
    const { retryAfterSeconds } = error.refusal;
    if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
    void reply
      .status(error.status)
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(errorBody(error, error.kind === 'fault' ? request.id : shownRequestId(request)));
  }
}

/** Whoever closed the connection before the answer was through hears nothing more, and nothing of ours failed. */
function wentAway(thrown: unknown): boolean {
  return systemErrorCode(thrown) === 'ERR_STREAM_PREMATURE_CLOSE';
}

function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && !/^\/api(\/|$|\?)/.test(request.url);
}

export function toAnsweredError(thrown: unknown): AnsweredError {
  if (thrown instanceof AnsweredError) return thrown;
  return answerForStatus(statusOf(thrown));
}

export function answerForStatus(status: number): AnsweredError {
  const refusal = byStatus[status];
  return refusal === undefined ? fault : answeredRefusal(status, refusal);
}

/** Nest's own exceptions, and those of Fastify that reach us as they are (a bad body, a bad address). */
function statusOf(thrown: unknown): number {
  if (thrown instanceof HttpException) return thrown.getStatus();
  const fromFastify = systemErrorCode(thrown).startsWith('FST_');
  if (fromFastify && typeof thrown === 'object' && thrown !== null && 'statusCode' in thrown) {
    return Number(thrown.statusCode);
  }
  return 500;
}

const byStatus: Readonly<Record<number, AnsweredError['refusal']>> = {
  400: {
    code: 'request.malformed',
    message: '请求无法读懂：提交的内容不是有效的 JSON，或网址写法不正确。',
    advice: '请检查内容的格式后重试；若您是在小程序里看到这句话，请更新小程序后重试。',
  },
  404: missingRoute,
  413: {
    code: 'request.too-large',
    message: '提交的内容过大，服务器没有接收。',
    advice: '请减少内容后重试。',
  },
  414: {
    code: 'request.too-large',
    message: '网址过长，服务器没有接收。',
    advice: '请缩短网址里的参数后重试。',
  },
  415: {
    code: 'request.wrong-type',
    message: '提交的内容类型不受支持，只接受 JSON。',
    advice: '请把请求头 Content-Type 设为 application/json。',
  },
};

const fault = new AnsweredError(500, 'fault', {
  code: 'server.fault',
  message: '服务器出了故障，您的操作没有完成。',
  advice: '请稍后重试；若反复出现，请把下面的请求编号告诉运维人员。',
});
