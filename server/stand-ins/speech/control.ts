import * as z from 'zod/mini';
import { speechFaultOrder } from './faults';
import type { SpeechState } from './speech-state';

interface ControlAnswer {
  readonly status: number;
  readonly body: unknown;
}

const done: ControlAnswer = { status: 200, body: { ok: true } };
const taught = z.strictObject({ voice: z.string(), text: z.string() });
const next = z.strictObject({ text: z.string() });

/** The stand-in's own routes, which Tencent does not have. */
const routes: Readonly<Record<string, (state: SpeechState, body: unknown) => ControlAnswer>> = {
  'GET /stand-in/calls': (state) => ({ status: 200, body: { calls: state.seen } }),
  'DELETE /stand-in/calls': (state) => {
    state.forget();
    return done;
  },
  'POST /stand-in/faults': (state, body) => withRead(speechFaultOrder, body, (fault) => state.order(fault)),
  'POST /stand-in/transcripts': (state, body) =>
    withRead(taught, body, ({ voice, text }) => state.teach(Buffer.from(voice, 'base64'), text)),
  'POST /stand-in/next': (state, body) => withRead(next, body, ({ text }) => state.sayNext(text)),
};

export function control(state: SpeechState, method: string, path: string, body: unknown): ControlAnswer {
  const route = routes[`${method} ${path}`];
  const known = Object.keys(routes);
  return route === undefined
    ? { status: 404, body: { error: '没有这个控制接口', known } }
    : route(state, body);
}

function withRead<T>(schema: z.ZodMiniType<T>, body: unknown, act: (order: T) => void): ControlAnswer {
  const read = schema.safeParse(body);
  if (!read.success) return { status: 400, body: { error: '内容不符合要求', issues: read.error.issues } };
  act(read.data);
  return done;
}
