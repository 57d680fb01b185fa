import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { plainId } from '../kindergarten-plans/shapes';
import { awaitedValue, drawAnnex, drawStep, liveDraw } from './shapes';

const params = z.strictObject({ planId: z.uuid() });
const UNKNOWN = { 'kindergarten-draws.unknown': 404 } as const;

export const getLiveDraw = defineContract({
  name: 'kindergarten-draws.live',
  summary: 'Public: how far a draw is, by the server’s clock; asked again every few seconds',
  method: 'GET',
  path: '/kindergarten-draws/:planId',
  access: { kind: 'public' },
  params,
  response: liveDraw,
  refusals: UNKNOWN,
});

export const watchDraw = defineContract({
  name: 'kindergarten-draws.watch',
  summary: 'Public: the same as server-sent events, each the whole state as it is then',
  method: 'GET',
  path: '/kindergarten-draws/:planId/events',
  access: { kind: 'public' },
  stream: true,
  params,
  response: liveDraw,
  refusals: UNKNOWN,
});

export const getDrawnKindergarten = defineContract({
  name: 'kindergarten-draws.kindergarten',
  summary: 'Public: the lines that were placed in a kindergarten, from when it was shown on',
  method: 'GET',
  path: '/kindergarten-draws/:planId/kindergartens/:kindergarten',
  access: { kind: 'public' },
  lasting: true,
  params: z.strictObject({ planId: z.uuid(), kindergarten: plainId }),
  response: z.object({
    id: plainId,
    name: z.string(),
    /** By stage in the plan's order, then by number. `children`: two for twins. */
    placed: z.array(z.object({ seq: z.int(), rank: z.int(), stage: plainId, children: z.int() })),
  }),
  refusals: { ...UNKNOWN, 'kindergarten-draws.not-shown': 404 },
});

export const getDrawFile = defineContract({
  name: 'kindergarten-draws.file',
  summary:
    'Public: what was published of a draw, as the verifiers take it; the plan and the frozen roll alone before the dice, and the results once all were shown',
  method: 'GET',
  path: '/kindergarten-draws/:planId/file',
  access: { kind: 'public' },
  file: 'application/json',
  limit: [{ most: 30, seconds: 60 }],
  params,
  response: z.string(),
  refusals: { ...UNKNOWN, 'kindergarten-draws.not-frozen': 409 },
});

export const getDrawMinutes = defineContract({
  name: 'kindergarten-draws.minutes',
  summary: 'Public: the minutes of a draw: every step with its time and people, the values, the result',
  method: 'GET',
  path: '/kindergarten-draws/:planId/minutes',
  access: { kind: 'public' },
  params,
  response: z.object({
    live: liveDraw,
    manifestVersion: z.int(),
    steps: z.array(drawStep),
    annexes: z.array(drawAnnex),
  }),
  refusals: UNKNOWN,
});

export const handInValue = defineContract({
  name: 'kindergarten-draws.hand-in-value',
  summary:
    'Public: anybody hands in the signature of the awaited round of drand; it counts if the network made it',
  method: 'POST',
  path: '/kindergarten-draws/:planId/value',
  access: { kind: 'public' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  limit: [{ most: 10, seconds: 600 }],
  params,
  body: z.strictObject({
    /** Hexadecimal, as drand publishes it. */
    signature: z.string().check(z.regex(/^[0-9a-f]{96}$/)),
  }),
  response: z.object({ value: awaitedValue }),
  refusals: {
    ...UNKNOWN,
    'kindergarten-draws.not-diced': 409,
    'kindergarten-draws.value-unknown': 409,
    'kindergarten-draws.other-source': 409,
    'kindergarten-draws.value-not-genuine': 422,
    'kindergarten-draws.drawn': 409,
  },
});
