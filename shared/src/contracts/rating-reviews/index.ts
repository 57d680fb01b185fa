import * as z from 'zod/mini';
import { defineContract } from '../definition';
import {
  burstDirection,
  decisionGround,
  findingFigures,
  findingKind,
  type removingGrounds,
} from '../fairness';

const unitId = z.string().check(z.maxLength(80));
const unit = z.strictObject({ id: unitId });
const stars = z.int().check(z.gte(1), z.lte(5));

export const LONGEST_REASON = 500;
export const LONGEST_APPEAL = 1_000;
/** Working days in which an appeal is to be decided; a default of the product. */
export const APPEAL_LIMIT_DAYS = 10;

export const heldOutcome = z.enum(['restored', 'removed']);

export const findingSummary = z.object({
  id: z.uuid(),
  unitName: z.string(),
  kind: findingKind,
  direction: z.nullable(burstDirection),
  from: z.string(),
  to: z.string(),
  foundOn: z.string(),
  held: z.int(),
  /** Ratings that nobody has decided about. */
  open: z.int(),
});
export type FindingSummary = z.infer<typeof findingSummary>;

/** Who asks for another look: the unit that was rated, or whoever rated. */
export const appealSide = z.enum(['unit', 'rater']);
export type AppealSide = z.infer<typeof appealSide>;
export const appealState = z.enum(['open', 'granted', 'refused']);
export type AppealState = z.infer<typeof appealState>;

export const appealSummary = z.object({
  id: z.uuid(),
  side: appealSide,
  unitName: z.string(),
  state: appealState,
  filedOn: z.string(),
  dueOn: z.string(),
});
export type AppealSummary = z.infer<typeof appealSummary>;

/** A rating as whoever decides sees it: what was said, never by whom. */
export const reviewedRating = z.object({
  stars,
  prompts: z.array(z.string()),
  /** Personal data masked; null where nothing was written. */
  text: z.nullable(z.string()),
  day: z.string(),
  standing: z.enum(['counted', 'quarantined', 'removed']),
  seeded: z.boolean(),
});
export type ReviewedRating = z.infer<typeof reviewedRating>;

export const heldRow = z.object({
  ...reviewedRating.shape,
  place: z.int(),
  /** Ratings with the same number belong together; null for one that is alone. */
  together: z.nullable(z.int()),
  outcome: z.nullable(heldOutcome),
});
export type HeldRow = z.infer<typeof heldRow>;

export const decisionView = z.object({
  outcome: z.enum(['restored', 'removed', 'kept']),
  ground: decisionGround,
  reason: z.string(),
  day: z.string(),
  /** How many ratings it was about. */
  count: z.int(),
});
export type DecisionView = z.infer<typeof decisionView>;

const MAY_NOT = {
  'rating-reviews.unknown': 404,
  'rating-reviews.own-unit': 409,
} as const;
const DECIDING = {
  ...MAY_NOT,
  'rating-reviews.linked': 409,
  'rating-reviews.decided': 409,
  'rating-reviews.wrong-ground': 422,
  'rating-reviews.no-reason': 422,
  'rating-reviews.too-long': 422,
} as const;

export const getReviewDesk = defineContract({
  name: 'rating-reviews.desk',
  summary: 'A supervisor’s desk: findings and appeals of the units below, those to decide first',
  method: 'GET',
  path: '/units/:id/rating-reviews',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unit,
  response: z.object({ findings: z.array(findingSummary), appeals: z.array(appealSummary) }),
});

export const countReviewsWaiting = defineContract({
  name: 'rating-reviews.waiting',
  summary: 'How much waits at a supervisor’s desk: findings with undecided ratings, and open appeals',
  method: 'GET',
  path: '/units/:id/rating-reviews/waiting',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unit,
  response: z.object({ findings: z.int(), appeals: z.int() }),
});

export const getFinding = defineContract({
  name: 'rating-reviews.finding',
  summary: 'One finding with its evidence and the ratings that it holds back',
  method: 'GET',
  path: '/units/:id/rating-reviews/findings/:findingId',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: z.strictObject({ id: unitId, findingId: z.uuid() }),
  response: z.object({
    finding: findingSummary,
    figures: findingFigures,
    rows: z.array(heldRow),
    /** With the places of the ratings that each was about. */
    decisions: z.array(z.object({ ...decisionView.shape, places: z.array(z.int()) })),
  }),
  refusals: MAY_NOT,
});

const grounded = {
  ground: decisionGround,
  reason: z.string().check(z.maxLength(2 * LONGEST_REASON)),
};

export const decideFinding = defineContract({
  name: 'rating-reviews.decide-finding',
  summary: 'Lets ratings held by a finding count again, or removes them: a public event, never a delete',
  method: 'POST',
  path: '/units/:id/rating-reviews/findings/:findingId/decisions',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: z.strictObject({ id: unitId, findingId: z.uuid() }),
  body: z.strictObject({
    outcome: heldOutcome,
    places: z.array(z.int().check(z.gte(1))).check(z.minLength(1), z.maxLength(10_000)),
    ...grounded,
  }),
  response: z.object({ decided: z.int() }),
  refusals: DECIDING,
});

export const getAppeal = defineContract({
  name: 'rating-reviews.appeal',
  summary: 'One appeal: what was rated, what is said against it or for it, and what was decided',
  method: 'GET',
  path: '/units/:id/rating-reviews/appeals/:appealId',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: z.strictObject({ id: unitId, appealId: z.uuid() }),
  response: z.object({
    appeal: appealSummary,
    /** Of a unit's appeal. */
    ground: z.nullable(decisionGround),
    text: z.nullable(z.string()),
    rating: reviewedRating,
    decision: z.nullable(decisionView),
  }),
  refusals: MAY_NOT,
});

export const decideAppeal = defineContract({
  name: 'rating-reviews.decide-appeal',
  summary:
    'Grants an appeal (the rating is removed, or counts again for its rater) or refuses it, with the reason',
  method: 'POST',
  path: '/units/:id/rating-reviews/appeals/:appealId/decision',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: z.strictObject({ id: unitId, appealId: z.uuid() }),
  body: z.strictObject({ granted: z.boolean(), ...grounded }),
  response: z.object({ state: appealState }),
  refusals: DECIDING,
});

const appealText = z.string().check(z.maxLength(2 * LONGEST_APPEAL));
const FILING = {
  'rating-reviews.unknown': 404,
  'rating-reviews.appealed': 409,
  'rating-reviews.not-appealable': 409,
  'rating-reviews.nothing-said': 422,
  'rating-reviews.too-long': 422,
  'statements.too-long': 422,
  'personal-data.cannot-keep': 503,
} as const;

export const appealGround = z.enum([
  'repeated',
  'own-staff',
  'organised',
  'mistaken',
  'abusive',
] satisfies readonly (typeof removingGrounds)[number][]);

export const fileAppeal = defineContract({
  name: 'rating-reviews.file-appeal',
  summary: 'A unit’s appeal against a row of its list of ratings, with evidence; one a rating',
  method: 'POST',
  path: '/units/:id/rating-appeals',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: unit,
  body: z.strictObject({
    row: z.string().check(z.regex(/^[1-9]\d{0,6}\/[1-9]\d{0,6}$/)),
    ground: appealGround,
    text: appealText,
  }),
  response: z.object({ id: z.uuid(), dueOn: z.string() }),
  refusals: FILING,
});

export const unitAppeal = z.object({
  ...appealSummary.shape,
  /** The row of the unit's list. */
  row: z.nullable(z.string()),
  ground: z.nullable(decisionGround),
  text: z.nullable(z.string()),
  decision: z.nullable(decisionView),
});
export type UnitAppeal = z.infer<typeof unitAppeal>;

export const listAppeals = defineContract({
  name: 'rating-reviews.appeals',
  summary: 'A unit’s own appeals, the latest first, with what was decided',
  method: 'GET',
  path: '/units/:id/rating-appeals',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: unit,
  response: z.object({ items: z.array(unitAppeal) }),
});

const ticket = z.strictObject({ ticket: z.uuid() });

/** A rating of one's own: what became of it, and what opens its public entries. */
export const ownStanding = z.object({
  changes: z.array(
    z.object({
      standing: z.enum(['counted', 'quarantined', 'removed']),
      because: z.union([findingKind, decisionGround]),
      /** Of a decision: what whoever decided wrote about it. */
      reason: z.nullable(z.string()),
      day: z.string(),
      /** The public entry's subject, the rating's id, and the salt: with both anybody finds the entry to be about it. */
      event: z.uuid(),
      rating: z.uuid(),
      salt: z.string(),
    }),
  ),
  mayObject: z.boolean(),
  objection: z.nullable(
    z.object({ state: appealState, dueOn: z.string(), decision: z.nullable(decisionView) }),
  ),
});
export type OwnStanding = z.infer<typeof ownStanding>;

export const getOwnStanding = defineContract({
  name: 'rating-reviews.own-standing',
  summary: 'What became of a rating of one’s own, with what opens its public entries',
  method: 'GET',
  path: '/ratings/mine/:ticket/standing',
  access: { kind: 'anyone' },
  visitor: true,
  params: ticket,
  response: ownStanding,
  refusals: { 'rating-reviews.unknown': 404 },
});

export const fileObjection = defineContract({
  name: 'rating-reviews.object',
  summary: 'Objects, once, to a rating of one’s own being held back or removed',
  method: 'POST',
  path: '/ratings/mine/:ticket/objection',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  params: ticket,
  body: z.strictObject({ text: appealText }),
  response: z.object({ dueOn: z.string() }),
  refusals: FILING,
});
