import Taro from '@tarojs/taro';
import { errorBody } from '@yingshang/shared/contracts/errors';
import { type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { apiOrigin } from './api-origin';
import { useSession } from './session';

const TIME_OUT_MS = 15_000;

/** One HTTP exchange, as plain data: the outbox keeps it and sends it again unchanged. */
export interface Exchange {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api`, query included. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
  /** The person in whose name it is sent; the token is added only on the way out, and only while they are signed in. */
  readonly personId?: string;
}

export interface Answer {
  readonly outcome: Outcome<unknown>;
  /** False when asking again may help: nobody answered, the fault was the server's, or it said to come back later. */
  readonly final: boolean;
}

export const networkRefusals = {
  offline: {
    code: 'network.offline',
    message: '网络没有连上，服务器没有收到这次请求。',
    advice: '请检查网络后重试。',
  },
  timeout: {
    code: 'network.timeout',
    message: '等了 15 秒，服务器还没有回应。',
    advice: '请稍后重试；如已提交过，重试不会重复办理。',
  },
  badAnswer: {
    code: 'network.bad-answer',
    message: '收到的回应不是本服务的格式，可能连到了需要登录的网络，或服务正在更新。',
    advice: '请换个网络，或稍后重试。',
  },
} as const satisfies Record<string, Refusal>;

/** `patienceMs`: a recording on a slow line takes longer than anybody waits for a page. */
export async function exchange(request: Exchange, patienceMs = TIME_OUT_MS): Promise<Answer> {
  const reply = await send(request, patienceMs);
  if ('refusal' in reply) return { outcome: refuse(reply.refusal), final: false };
  const body = parseJson(reply.text);
  if (reply.status >= 200 && reply.status < 300 && body !== undefined)
    return { outcome: ok(body), final: true };
  const error = z.safeParse(errorBody, body);
  if (!error.success) return { outcome: refuse(networkRefusals.badAnswer), final: false };
  if (error.data.error.code === 'access.session-ended') useSession.getState().end();
  const later = reply.status >= 500 || error.data.error.retryAfterSeconds !== undefined;
  return { outcome: refuse(worded(error.data.error)), final: !later };
}

type Reply = { status: number; text: string } | { refusal: Refusal };

/** False for what waits in the name of somebody who is not signed in. */
export function maySend({ personId }: Exchange): boolean {
  return personId === undefined || personId === useSession.getState().person?.id;
}

function bearer(request: Exchange): Readonly<Record<string, string>> {
  const { token } = useSession.getState();
  const signed = request.personId !== undefined && token !== null && maySend(request);
  return signed ? { Authorization: `Bearer ${token}` } : {};
}

function send(request: Exchange, patienceMs: number): Promise<Reply> {
  const { method, path, headers, body } = request;
  const reply: Promise<Reply> = Promise.resolve(
    Taro.request<string>({
      url: `${apiOrigin}/api${path}`,
      method,
      // A mini-program calls every body JSON by default, also none; the server takes an empty one for none.
      header: {
        ...headers,
        ...bearer(request),
        ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      data: body,
      dataType: 'text',
      responseType: 'text',
    }),
  ).then(
    ({ statusCode, data }) => ({ status: statusCode, text: data }),
    () => ({ refusal: networkRefusals.offline }),
  );
  const late = new Promise<Reply>((resolve) => {
    const timer = setTimeout(() => resolve({ refusal: networkRefusals.timeout }), patienceMs);
    void reply.finally(() => clearTimeout(timer));
  });
  return Promise.race([reply, late]);
}

/** A fault's number is the only way to find it in the log, so the person must see it. */
function worded(error: z.infer<typeof errorBody>['error']): Refusal {
  const { kind, requestId, ...refusal } = error;
  return kind === 'fault' ? { ...refusal, advice: `${refusal.advice}（编号 ${requestId}）` } : refusal;
}

function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
