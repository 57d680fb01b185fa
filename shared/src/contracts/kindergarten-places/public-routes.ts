import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { plainId } from '../kindergarten-plans/shapes';
import { fromLine } from './shapes';

const NOT_RELEASED = { 'kindergarten-places.not-released': 404 } as const;

export const getPlaces = defineContract({
  name: 'kindergarten-places.places',
  summary: 'Public: what became of the seats of each kindergarten since the draw, and how many still wait',
  method: 'GET',
  path: '/kindergarten-draws/:planId/places',
  access: { kind: 'public' },
  params: z.strictObject({ planId: z.uuid() }),
  response: z.object({
    title: z.string(),
    today: z.iso.date(),
    releasedOn: z.iso.date(),
    /** The last day on which free seats are offered. */
    listsUntil: z.iso.date(),
    kindergartens: z.array(
      z.object({
        id: plainId,
        name: z.string(),
        seats: z.int(),
        /** Seats, not lines: twins have two. Documents in order; still to be checked; refused, and still kept. */
        confirmed: z.int(),
        provisional: z.int(),
        refused: z.int(),
        offered: z.int(),
        free: z.int(),
        /** Corrections after the draw, beside the seats. */
        outside: z.int(),
        /** Lines. */
        waiting: z.int(),
      }),
    ),
  }),
  refusals: NOT_RELEASED,
});

export const getWaitingList = defineContract({
  name: 'kindergarten-places.waiting',
  summary: 'Public: who waits for a seat of a kindergarten now, by the numbers of the roll, the first first',
  method: 'GET',
  path: '/kindergarten-draws/:planId/places/:at',
  access: { kind: 'public' },
  params: z.strictObject({ planId: z.uuid(), at: plainId }),
  query: z.strictObject({ from: fromLine }),
  response: z.object({
    id: plainId,
    name: z.string(),
    waiting: z.array(
      z.object({
        seq: z.int(),
        position: z.int(),
        /** Twins need two seats; one alone goes to the next. */
        size: z.int(),
        offeredUntil: z.nullable(z.iso.date()),
      }),
    ),
    /** Where the next page begins; null: this was the last. */
    next: z.nullable(z.int()),
  }),
  refusals: { ...NOT_RELEASED, 'kindergarten-places.unknown-kindergarten': 404 },
});
