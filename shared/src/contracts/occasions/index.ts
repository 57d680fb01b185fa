import * as z from 'zod/mini';
import { defineContract } from '../definition';

export * from './counters';
export * from './displays';

/**
 * Where an occasion comes from. `counter`: a display's code was scanned; `display`: stars on the display itself; `case`:
 * a finished case. These prove a visit. `printed`: a code on paper; `card`: a page of the app. These prove nothing.
 */
export const occasionChannel = z.enum(['counter', 'display', 'printed', 'card', 'case']);
export type OccasionChannel = z.infer<typeof occasionChannel>;

export function provesAVisit(channel: OccasionChannel): boolean {
  return channel === 'counter' || channel === 'display' || channel === 'case';
}

/** One chance to rate, as its holder sees it. */
export const occasionView = z.object({
  id: z.string(),
  channel: occasionChannel,
  unit: z.object({ id: z.string(), name: z.string() }),
  officer: z.nullable(z.object({ id: z.string(), name: z.string() })),
  counterName: z.nullable(z.string()),
  proof: z.boolean(),
  endsAt: z.iso.datetime(),
  /** By the server's clock; a phone's own may be wrong. */
  secondsLeft: z.int(),
  demo: z.boolean(),
});
export type OccasionView = z.infer<typeof occasionView>;

const gone = { 'occasions.unknown': 404, 'occasions.used': 409, 'occasions.ended': 410 } as const;

export const scanCounterCode = defineContract({
  name: 'occasions.scan',
  summary: "A display's code was scanned: its one use becomes this person's (or device's) for 24 hours",
  method: 'POST',
  path: '/occasions/scans',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  body: z.strictObject({
    token: z.string().check(z.maxLength(32)),
    /** The counter that the scanned address named, as its first eight characters. */
    counter: z.string().check(z.maxLength(8)),
  }),
  response: occasionView,
  refusals: {
    'occasions.unknown-code': 404,
    'occasions.code-ended': 410,
    'occasions.code-used': 409,
    'occasions.other-counter': 409,
    'occasions.counter-full': 429,
  },
});

/** Opened again for the same unit and officer, it is the same occasion. */
export const openOccasion = defineContract({
  name: 'occasions.open',
  summary: 'An occasion without proof, from a printed code or a card page',
  method: 'POST',
  path: '/occasions',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  body: z.strictObject({
    unitId: z.string().check(z.maxLength(80)),
    channel: z.enum(['printed', 'card']),
    officerId: z.nullable(z.string().check(z.maxLength(80))),
  }),
  response: occasionView,
  refusals: { 'service-cards.unknown-unit': 404, 'occasions.unknown-officer': 422 },
});

export const listMyOccasions = defineContract({
  name: 'occasions.mine',
  summary: 'What this person, or this device, can still rate; what ends soonest first',
  method: 'GET',
  path: '/occasions',
  access: { kind: 'anyone' },
  visitor: true,
  response: z.object({ items: z.array(occasionView) }),
});

export const getOccasion = defineContract({
  name: 'occasions.get',
  summary: "One of one's own occasions, while it can be used",
  method: 'GET',
  path: '/occasions/:id',
  access: { kind: 'anyone' },
  visitor: true,
  params: z.strictObject({ id: z.uuid() }),
  response: occasionView,
  refusals: gone,
});
