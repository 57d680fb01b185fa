import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { officeAnswer, officeRowId, rowStanding, stars } from './shapes';

export * from './answers';
export { type OfficeAnswer, officeAnswer, type RowStanding, rowStanding } from './shapes';

/** A unit's ratings are shown once so many different raters stand together; what waits is shown to nobody. */
export const FEWEST_IN_A_BATCH = 5;

const unit = z.strictObject({ id: z.string().check(z.maxLength(80)) });

export const starCount = z.object({ stars, count: z.int() });
export type StarCount = z.infer<typeof starCount>;

/** What was made public within a month, which may have been rated earlier. */
export const reputationMonth = z.object({
  /** `2026-11`. */
  month: z.string(),
  count: z.int(),
  /** Mean stars in 1/100; null for a month without ratings. */
  mean: z.nullable(z.int()),
});
export type ReputationMonth = z.infer<typeof reputationMonth>;

/**
 * Of cases of bad ratings that are due, in whole fives so that no single one shows: answered, put right, put right in
 * time, the rater heard about it, and content with it.
 */
export const badRatingFigures = z.object({
  cases: z.int(),
  answered: z.int(),
  putRight: z.int(),
  inTime: z.int(),
  revisited: z.int(),
  satisfied: z.int(),
});
export type BadRatingFigures = z.infer<typeof badRatingFigures>;

/** Everything that the public sees of a unit's ratings; changes at the end of a day at most, and by batches alone. */
export const reputation = z.object({
  /** `real-unit`: in a demo city, where what visitors tried says nothing of a unit that there is. */
  withheld: z.nullable(z.enum(['real-unit'])),
  /** Made-up ratings are among them. */
  seeded: z.boolean(),
  /** The day at whose end these figures were worked out; null while nothing was made public. */
  asOf: z.nullable(z.string()),
  count: z.int(),
  /** Score of ratings on the scale of stars, in 1/10,000; null without ratings. */
  score: z.nullable(z.int()),
  /** Enough ratings to be compared with others'. */
  ranked: z.boolean(),
  /** From five stars to one. */
  distribution: z.array(starCount),
  /** The last thirteen months up to that of `asOf`, the oldest first; empty without ratings. */
  months: z.array(reputationMonth),
  /** Null while there are too few. */
  badRatings: z.nullable(badRatingFigures),
});
export type Reputation = z.infer<typeof reputation>;

export const getReputation = defineContract({
  name: 'reputation.unit',
  summary:
    'What the public sees of a unit’s ratings: score, count, distribution, months, bad ratings answered',
  method: 'GET',
  path: '/units/:id/reputation',
  access: { kind: 'public' },
  params: unit,
  response: reputation,
  refusals: { 'service-cards.unknown-unit': 404 },
});

/** A rating as the office rated sees it: no time, officer, window, or id that anybody else has. */
export const officeRow = z.object({
  /** `batch/place`, places counting from 1 in an order of content alone. */
  id: officeRowId,
  batch: z.int(),
  /** Monday of the week in which the batch was closed. */
  week: z.string(),
  stars,
  /** In words, as the rater saw them. */
  prompts: z.array(z.string()),
  /** What they wrote, personal data masked; a later supplement is another text. */
  texts: z.array(z.string()),
  standing: rowStanding,
  /** What the unit said to it in public; null: nothing yet. */
  answer: z.nullable(officeAnswer),
  seeded: z.boolean(),
});
export type OfficeRow = z.infer<typeof officeRow>;

export const listOfficeRatings = defineContract({
  name: 'reputation.office-ratings',
  summary: 'A unit’s ratings as its office sees them, in batches; the newest batch first',
  method: 'GET',
  path: '/units/:id/ratings',
  access: { kind: 'staff', roles: ['officer', 'handler', 'lead', 'supervisor'], ofUnit: 'id' },
  params: unit,
  query: z.strictObject({
    /** Of these stars alone. */
    stars: z.optional(z.enum(['1', '2', '3', '4', '5'])),
    /** The `next` of the page before. */
    after: z.optional(officeRowId),
  }),
  response: z.object({ items: z.array(officeRow), next: z.nullable(z.string()) }),
});
