import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { control } from './control';
import { type Asked, type Endpoint, endpoints, refused, type WechatJson } from './endpoints';
import { errcodeOf, type Fault } from './faults';
import { type SeenCall, type StandInOptions, StandInState } from './stand-in-state';

/** Speaks WeChat's documented HTTP for the calls that the product makes. Not listening yet. */
export function standInServer(options: StandInOptions): Server {
  const state = new StandInState(options);
  return createServer((request, response) => {
    void serve(state, request, response).catch(() => response.destroy());
  });
}

async function serve(state: StandInState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const body = await readJson(request);
  if (url.pathname.startsWith('/stand-in/')) {
    const answer = control(state, request.method ?? '', url.pathname, body);
    sendJson(response, answer.status, answer.body);
    return;
  }
  const endpoint = endpoints[url.pathname];
  if (endpoint === undefined) {
    sendJson(response, 404, { errcode: 404, errmsg: 'no such interface in the stand-in' });
    return;
  }
  const asked = { query: Object.fromEntries(url.searchParams), body };
  const call = noted(state, url.pathname, asked);
  const answer = () => answerOf(state, endpoint, request.method ?? '', asked);
  await send(response, call, answer, {
    state,
    fault: state.faults.take(url.pathname),
    token: asked.query.access_token,
  });
}

interface Circumstances {
  readonly state: StandInState;
  readonly fault: Fault | undefined;
  readonly token: string | undefined;
}

async function send(
  response: ServerResponse,
  call: SeenCall,
  answer: () => WechatJson,
  { state, fault, token }: Circumstances,
) {
  const errcode = fault === undefined ? undefined : errcodeOf(fault);
  if (fault?.mode === 'expired-token' && token !== undefined) state.tokens.revoke(token);
  if (errcode !== undefined) return sendWechat(response, call, refused(errcode));
  if (fault === undefined) return sendWechat(response, call, answer());
  call.ended = fault.mode;
  switch (fault.mode) {
    case 'slow':
      await sleep(fault.ms);
      return sendWechat(response, call, answer());
    case 'reset-after-effect':
      answer();
      return response.destroy();
    case 'reset':
      return response.destroy();
    case 'html':
      return sendText(response, 502, 'text/html', '<html><body><h1>502 Bad Gateway</h1></body></html>');
    case 'garbage':
      return sendText(response, 200, 'application/json', '{"errcode":0,"access_tok');
    default:
      return sendText(response, 200, 'application/json', '{"something":"else"}');
  }
}

function answerOf(state: StandInState, endpoint: Endpoint, method: string, asked: Asked): WechatJson {
  if (method !== endpoint.method) return refused(43002);
  const token = asked.query.access_token;
  if (endpoint.needsToken && token === undefined) return refused(41001);
  const fault = endpoint.needsToken && token !== undefined ? state.tokens.refusal(token) : 0;
  return fault === 0 ? endpoint.answer(state, asked) : refused(fault);
}

function sendWechat(response: ServerResponse, call: SeenCall, answer: WechatJson) {
  call.ended = answer.errcode === undefined || answer.errcode === 0 ? 'ok' : String(answer.errcode);
  sendJson(response, 200, answer);
}

const HIDDEN = new Set(['secret', 'access_token', 'appid']);

function noted(state: StandInState, path: string, { query, body }: Asked): SeenCall {
  const all = { ...query, ...(typeof body === 'object' ? body : {}) };
  const asked = Object.fromEntries(Object.entries(all).filter(([name]) => !HIDDEN.has(name)));
  const call = { path, token: state.tokens.ordinal(query.access_token ?? ''), asked, ended: 'under way' };
  state.note(call);
  return call;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  // A request streams buffers unless it is told an encoding.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
