import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { officeRowId, stars } from './shapes';

const unit = z.strictObject({ id: z.string().check(z.maxLength(80)) });

/** In characters as people count them. */
export const LONGEST_PUBLIC_ANSWER = 500;

export const answerRow = defineContract({
  name: 'reputation.answer',
  summary:
    'The unit answers a rating of its list in public, once; shown when somebody outside the unit has checked it',
  method: 'POST',
  path: '/units/:id/rating-answers',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: unit,
  body: z.strictObject({ row: officeRowId, text: z.string().check(z.maxLength(4_000)) }),
  response: z.object({ answeredOn: z.iso.date() }),
  refusals: {
    'reputation.unknown-row': 404,
    'reputation.not-counted': 409,
    'reputation.answered': 409,
    'reputation.nothing-said': 422,
    'reputation.too-long': 422,
    'statements.too-long': 422,
    'personal-data.cannot-keep': 503,
  },
});

/** A rating and what the unit says to it. Of the rater's own words nothing: they wrote them for the unit. */
export const publicAnswer = z.object({
  id: z.uuid(),
  answeredOn: z.iso.date(),
  stars,
  prompts: z.array(z.string()),
  text: z.string(),
  seeded: z.boolean(),
});
export type PublicAnswer = z.infer<typeof publicAnswer>;

export const listPublicAnswers = defineContract({
  name: 'reputation.answers',
  summary: 'What a unit answered to ratings, the newest first; a page may be empty and still have a next one',
  method: 'GET',
  path: '/units/:id/rating-answers',
  access: { kind: 'public' },
  params: unit,
  query: z.strictObject({ after: z.optional(z.uuid()) }),
  response: z.object({ items: z.array(publicAnswer), next: z.nullable(z.uuid()) }),
  refusals: { 'service-cards.unknown-unit': 404 },
});

export const getAnswerToMine = defineContract({
  name: 'reputation.answer-to-mine',
  summary: "The unit's public answer to the caller's own rating",
  method: 'GET',
  path: '/ratings/mine/:ticket/answer',
  access: { kind: 'anyone' },
  visitor: true,
  params: z.strictObject({ ticket: z.uuid() }),
  response: z.object({ answer: z.nullable(z.object({ text: z.string(), answeredOn: z.iso.date() })) }),
  refusals: { 'ratings.unknown': 404 },
});
