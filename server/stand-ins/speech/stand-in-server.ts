import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { control } from './control';
import { errorCodes } from './faults';
import { type Answered, failure, recognition } from './sentence-recognition';
import { type SeenRecording, type SpeechOptions, SpeechState } from './speech-state';
import { signatureFault } from './tc3-signature';

/** Speaks the documented HTTP of Tencent Cloud's 一句话识别. It cannot hear: it says what it was told. Not listening yet. */
export function speechStandInServer(options: SpeechOptions): Server {
  const state = new SpeechState(options);
  return createServer((request, response) => {
    void serve(state, request, response).catch(() => response.destroy());
  });
}

async function serve(state: SpeechState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in');
  const body = await bodyOf(request);
  if (url.pathname.startsWith('/stand-in/')) {
    const answer = control(state, request.method ?? '', url.pathname, jsonOf(body));
    sendJson(response, answer.status, answer.body);
    return;
  }
  const { call, answer } = recognition(state, jsonOf(body));
  state.note(call);
  const denied = deniedBy(state, request, { path: url.pathname, query: url.search.slice(1), body });
  await send(response, call, { state, answer: denied === null ? answer : () => failure(denied) });
}

interface Received {
  readonly path: string;
  readonly query: string;
  readonly body: Buffer;
}

/** The error code with which the service refuses before it listens. */
function deniedBy(state: SpeechState, request: IncomingMessage, received: Received): string | null {
  const { method = '', headers } = request;
  if (method !== 'POST') return 'UnsupportedProtocol';
  if (headers['x-tc-action'] !== 'SentenceRecognition') return 'InvalidAction';
  if (headers['x-tc-version'] !== '2019-06-14') return 'NoSuchVersion';
  return signatureFault({ method, headers, ...received }, state.options, state.options.now());
}

interface Circumstances {
  readonly state: SpeechState;
  readonly answer: () => Answered;
}

async function send(response: ServerResponse, call: SeenRecording, { state, answer }: Circumstances) {
  const fault = state.takeFault();
  if (fault === undefined) return sendAnswer(response, call, answer());
  const code = errorCodes[fault.mode];
  if (code !== undefined) return sendAnswer(response, call, failure(code));
  call.ended = fault.mode;
  switch (fault.mode) {
    case 'slow':
      return sendLate(response, call, { answer: answer(), ms: fault.ms });
    case 'down':
      return sendText(response, 503, 'text/html', '<html><body>503</body></html>');
    case 'reset':
      return response.destroy();
    case 'empty':
      return sendAnswer(response, call, { Result: '', AudioDuration: 0, WordSize: 0, WordList: null });
    case 'garbage':
      return sendText(response, 200, 'application/json', '{"Response":{"Resu');
    default:
      return sendText(response, 200, 'application/json', '{"something":"else"}');
  }
}

/** Its words are those of the moment it was asked: whoever has given up by then takes none from the next recording. */
async function sendLate(
  response: ServerResponse,
  call: SeenRecording,
  { answer, ms }: { readonly answer: Answered; readonly ms: number },
) {
  // Nobody need wait for it who ends.
  await sleep(ms, undefined, { ref: false });
  sendAnswer(response, call, answer);
}

function sendAnswer(response: ServerResponse, call: SeenRecording, answer: Answered): void {
  call.ended = 'Error' in answer ? answer.Error.Code : 'ok';
  sendJson(response, 200, { Response: { ...answer, RequestId: randomUUID() } });
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, 'application/json', JSON.stringify(body));
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  // A request streams buffers unless it is told an encoding.
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
