import * as z from 'zod/mini';
import { controlBy, done, withRead } from '../control';
import { speechFaultOrder } from './faults';
import type { SpeechState } from './speech-state';

const taught = z.strictObject({ voice: z.string(), text: z.string() });
const next = z.strictObject({ text: z.string() });

/** The stand-in's own routes, which Tencent does not have. */
export const control = controlBy<SpeechState>({
  'GET /stand-in/calls': (state) => ({ status: 200, body: { calls: state.seen } }),
  'DELETE /stand-in/calls': (state) => {
    state.forget();
    return done;
  },
  'POST /stand-in/faults': (state, body) => withRead(speechFaultOrder, body, (fault) => state.order(fault)),
  'POST /stand-in/transcripts': (state, body) =>
    withRead(taught, body, ({ voice, text }) => state.teach(Buffer.from(voice, 'base64'), text)),
  'POST /stand-in/next': (state, body) => withRead(next, body, ({ text }) => state.sayNext(text)),
});
