import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** How long a counter's code proves a visit, by the server's clock alone. */
export const CODE_LIFE_SECONDS = 60;
/** A display shows another code before the last one ends: a slow phone still needs a moment to open the page. */
export const CODE_SHOWN_SECONDS = 50;

/** The display's own secret: 32 random bytes. It names the display and makes no code. */
const session = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
const token = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/));

const cutOff = { 'occasions.unknown-display': 404 } as const;

/**
 * Not idempotent on purpose: a kept answer would hold the secret in clear. A code pairs once; when its answer is lost,
 * the lead makes another.
 */
export const pairThisDisplay = defineContract({
  name: 'occasions.pair-this-display',
  summary: "A tablet becomes a counter's display by the code that the lead was shown",
  method: 'POST',
  path: '/displays',
  access: { kind: 'public' },
  fleeting: true,
  limit: [{ most: 20, seconds: 600 }],
  body: z.strictObject({ code: z.string().check(z.maxLength(20)) }),
  response: z.object({ session: z.string(), unitName: z.string(), counterName: z.string() }),
  refusals: { 'occasions.unknown-pairing': 404 },
});

/** Asked every few seconds, so it takes from no budget. */
export const getDisplay = defineContract({
  name: 'occasions.display',
  summary: 'What a display shows, and whether the code it shows still stands',
  method: 'POST',
  path: '/displays/state',
  access: { kind: 'public' },
  reads: true,
  body: z.strictObject({ session, shown: z.nullable(token) }),
  response: z.object({
    unitName: z.string(),
    counterName: z.string(),
    officerName: z.nullable(z.string()),
    demo: z.boolean(),
    /** How long the shown code should stay; 0: ask for another. */
    secondsLeft: z.int(),
  }),
  refusals: cutOff,
});
export type DisplayState = z.infer<typeof getDisplay.response>;

/** Not idempotent on purpose: a kept answer would hold the code in clear, and a code that got lost is merely not shown. */
export const nextCounterCode = defineContract({
  name: 'occasions.next-code',
  summary: 'The next one-use code of the display, as a plain link ready to be drawn',
  method: 'POST',
  path: '/displays/codes',
  access: { kind: 'public' },
  fleeting: true,
  body: z.strictObject({ session }),
  response: z.object({
    token: z.string(),
    address: z.string(),
    /** A row a string, `1` for a dark module; without the quiet zone. */
    modules: z.array(z.string()),
    secondsLeft: z.int(),
  }),
  refusals: { ...cutOff, 'occasions.too-many-codes': 429 },
});
export type CounterCode = z.infer<typeof nextCounterCode.response>;

/**
 * For stars on the display itself. `X-Visitor-Id` is a number drawn for this one rating, so that two people who rate
 * at one display have nothing in common.
 */
export const openAtDisplay = defineContract({
  name: 'occasions.open-at-display',
  summary: 'An occasion with proof for one rating on the display, good for ten minutes',
  method: 'POST',
  path: '/displays/occasions',
  access: { kind: 'public' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  body: z.strictObject({ session }),
  response: z.object({ id: z.string(), secondsLeft: z.int() }),
  refusals: { ...cutOff, 'occasions.counter-full': 429 },
});
