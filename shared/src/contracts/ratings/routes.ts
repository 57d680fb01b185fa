import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { ledgerReceipt } from '../ledger';
import { statementRefusals, statementView } from '../statements';
import { ratingChannel } from './channels';
import { ratingRecord, ratingStanding, stars, supplementRecord } from './record';

const MOST_PROMPTS = 7;

const cardId = z.string().check(z.maxLength(80));
const named = z.object({ id: z.string(), name: z.string() });
const salt = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const key = z.strictObject({ ticket: z.uuid() });

/** What somebody rates: an occasion that they hold, or, without any, a unit or one of its officers from their card. */
export const rated = z.union([
  z.strictObject({ occasionId: z.uuid() }),
  z.strictObject({ unitId: cardId, officerId: z.nullable(cardId) }),
]);
export type Rated = z.infer<typeof rated>;

/** Opens the commitment to a text, and names it for what is sent after it. */
const statementProof = z.object({ id: z.uuid(), salt });

/** 评价凭证: what the phone checks by itself. */
export const ratingReceipt = z.object({
  /** The rating as its rater calls it. */
  ticket: z.uuid(),
  unit: named,
  officer: z.nullable(named),
  record: ratingRecord,
  ledger: ledgerReceipt,
  /** Null when nothing was written, and after what was written was destroyed. */
  statement: z.nullable(statementProof),
});
export type RatingReceipt = z.infer<typeof ratingReceipt>;

export const rate = defineContract({
  name: 'ratings.rate',
  summary: 'Rate a unit or an officer; once an occasion. The answer is the receipt',
  method: 'POST',
  path: '/ratings',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  body: z.strictObject({
    /**
     * Drawn by the phone: it finds the rating again by it, also when an answer never arrived. A repeat of it is the
     * same rating.
     */
    ticket: z.uuid(),
    rated,
    stars,
    promptsVersion: z.int(),
    /** Keys that the version offers for these stars and this way. */
    prompts: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(MOST_PROMPTS)),
    /** Empty for none. */
    text: z.string().check(z.maxLength(4_000)),
    /** Photos or sound will be sent after it. */
    more: z.boolean(),
    /** The unit may know who rated. Only for who is signed in. */
    named: z.boolean(),
    /** In whose name; null for one's own. */
    enterpriseId: z.nullable(z.uuid()),
  }),
  response: ratingReceipt,
  refusals: {
    ...statementRefusals,
    'occasions.unknown': 404,
    'occasions.used': 409,
    'occasions.ended': 410,
    'service-cards.unknown-unit': 404,
    'ratings.unknown-officer': 422,
    'ratings.unknown-prompt': 422,
    'ratings.sign-in-to-be-named': 422,
    'ratings.not-for-enterprise': 422,
    'ratings.ticket-used': 409,
    'ratings.too-many': 429,
  },
});
export type RateRequest = z.infer<typeof rate.body>;

/** A line of 我的评价. */
export const myRatingRow = z.object({
  ticket: z.uuid(),
  unit: named,
  officer: z.nullable(named),
  stars,
  channel: ratingChannel,
  ratedAt: z.iso.datetime(),
  standing: ratingStanding,
});
export type MyRatingRow = z.infer<typeof myRatingRow>;

export const listMyRatings = defineContract({
  name: 'ratings.mine',
  summary: 'The ratings of this person and those given on this device without signing in, the latest first',
  method: 'GET',
  path: '/ratings/mine',
  access: { kind: 'anyone' },
  visitor: true,
  query: z.strictObject({ after: z.optional(z.uuid()) }),
  response: z.object({ items: z.array(myRatingRow), next: z.nullable(z.uuid()) }),
});

/** The one later supplement, with its own entry on the log. */
const mySupplement = z.object({
  record: supplementRecord,
  ledger: ledgerReceipt,
  statement: z.nullable(statementProof),
  words: z.nullable(statementView),
});

export const myRating = z.object({
  ...myRatingRow.shape,
  promptTexts: z.array(z.string()),
  named: z.boolean(),
  enterpriseName: z.nullable(z.string()),
  /** It counts towards the unit's score: nothing counts that has no weight or is held back. */
  counts: z.boolean(),
  /** Why it does not count, and what to do; null while it does. */
  standingReason: z.nullable(z.string()),
  words: z.nullable(statementView),
  supplement: z.nullable(mySupplement),
  receipt: ratingReceipt,
});
export type MyRating = z.infer<typeof myRating>;

export const getMyRating = defineContract({
  name: 'ratings.one-of-mine',
  summary: "One of one's own ratings with its receipt",
  method: 'GET',
  path: '/ratings/mine/:ticket',
  access: { kind: 'anyone' },
  visitor: true,
  params: key,
  response: myRating,
  refusals: { 'ratings.unknown': 404 },
});

export const supplementRating = defineContract({
  name: 'ratings.supplement',
  summary: 'Add to what was written, once; the stars stay',
  method: 'POST',
  path: '/ratings/mine/:ticket/supplement',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  params: key,
  body: z.strictObject({ text: z.string().check(z.maxLength(4_000)) }),
  response: myRating,
  refusals: {
    ...statementRefusals,
    'ratings.unknown': 404,
    'ratings.supplemented': 409,
    'ratings.nothing-said': 422,
  },
});
