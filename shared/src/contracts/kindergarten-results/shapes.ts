import * as z from 'zod/mini';
import { plainId } from '../kindergarten-plans/shapes';

const kindergarten = z.object({
  id: plainId,
  name: z.string(),
  address: z.string(),
  phone: z.string(),
});

/** What came out for a child, in the order in which it is shown; of the child itself nothing is said. */
export const shownResult = z.object({
  planId: z.uuid(),
  title: z.string(),
  /** Null: nothing was found. */
  placed: z.nullable(z.object({ kindergarten, stage: z.object({ id: plainId, name: z.string() }) })),
  next: z.object({
    /** `documents`: the place holds once the documents are checked. `waiting`: a place that is given up goes on. */
    what: z.enum(['documents', 'waiting']),
    /** The last day on which the result may be appealed against. */
    appealsUntil: z.iso.date(),
  }),
  /** Of the line on the published roll. */
  seq: z.int(),
  /** By number, over the whole roll: the first drawn is 1. */
  rank: z.int(),
  /** How many lines the roll has. */
  lines: z.int(),
  /** The first to be asked has 1; nothing for who has a place. */
  waiting: z.array(z.object({ kindergarten, position: z.int() })),
  /** Whom to ask; its card has the phone number. */
  bureau: z.object({ id: z.string(), name: z.string() }),
  releasedAt: z.iso.datetime(),
});
export type ShownResult = z.infer<typeof shownResult>;
