import * as z from 'zod/mini';
import { complaintCauses } from '../../unit-scores';
import { defineContract } from '../definition';
import { month, place } from './shapes';

const unitId = z.string().check(z.maxLength(80));
const unit = z.strictObject({ id: unitId });
const unitMonth = z.strictObject({ id: unitId, month });

export const LONGEST_OBJECTION = 1_000;
/** Working days after a month is frozen in which its unit may object; a default of the product. */
export const OBJECTION_DAYS = 10;
/** Working days in which an objection is to be decided; a default of the product. */
export const OBJECTION_DECISION_DAYS = 10;

/** Where a page of cases ended: whether it costs points, its day, its id, its place among the case's moments. */
const SCORE_CASE_PLACE = /^[01]~\d{4}-\d\d-\d\d~[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}~\d{1,4}$/;

const scoreCase = z.object({
  kind: z.enum(['complaint', 'follow-up']),
  /** As the unit's own desk calls it. */
  caseId: z.uuid(),
  /** 「TS-7K3M-92QX」; null for the case of a bad rating. */
  number: z.nullable(z.string()),
  on: z.iso.date(),
  faulty: z.boolean(),
  /** Taken out of the score after an objection. */
  struck: z.boolean(),
  /** Still at the unit's desk: a case that went to another unit cannot be opened there. */
  open: z.boolean(),
});
export type ScoreCase = z.infer<typeof scoreCase>;

export const listScoreCases = defineContract({
  name: 'unit-scores.cases',
  summary: 'The cases behind a cause of a month, those that cost points first',
  method: 'GET',
  path: '/units/:id/scores/:month/cases',
  access: { kind: 'staff', roles: ['lead', 'handler', 'supervisor'], ofUnit: 'id' },
  params: unitMonth,
  query: z.strictObject({
    cause: z.enum(complaintCauses),
    /** What `next` said. */
    after: z.optional(z.string().check(z.regex(SCORE_CASE_PLACE))),
  }),
  response: z.object({ items: z.array(scoreCase), next: z.nullable(z.string()) }),
});

const objectionState = z.enum(['open', 'granted', 'refused']);

const scoreObjection = z.object({
  id: z.uuid(),
  unit: place,
  month,
  cause: z.enum(complaintCauses),
  caseKind: scoreCase.shape.kind,
  caseId: z.uuid(),
  number: z.nullable(z.string()),
  on: z.iso.date(),
  state: objectionState,
  filedOn: z.iso.date(),
  /** By when it is to be decided. */
  dueOn: z.iso.date(),
  text: z.nullable(z.string()),
  decision: z.nullable(z.object({ granted: z.boolean(), reason: z.string(), on: z.iso.date() })),
});
export type ScoreObjection = z.infer<typeof scoreObjection>;

export const getObjectionWindow = defineContract({
  name: 'unit-scores.objections',
  summary: "A unit's objections to a month, until when it may object, and by when they are decided",
  method: 'GET',
  path: '/units/:id/scores/:month/objections',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: unitMonth,
  response: z.object({
    /** Last day; null while the month runs. */
    until: z.nullable(z.iso.date()),
    open: z.boolean(),
    items: z.array(scoreObjection),
  }),
});

export const objectToScore = defineContract({
  name: 'unit-scores.object',
  summary: 'The lead objects that a case is counted against the unit, with evidence; once a case',
  method: 'POST',
  path: '/units/:id/scores/:month/objections',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: unitMonth,
  body: z.strictObject({
    cause: z.enum(complaintCauses),
    caseKind: scoreCase.shape.kind,
    caseId: z.uuid(),
    on: z.iso.date(),
    text: z.string().check(z.maxLength(2 * LONGEST_OBJECTION)),
  }),
  response: z.object({ id: z.uuid(), dueOn: z.iso.date() }),
  refusals: {
    'unit-scores.unknown-month': 404,
    'unit-scores.unknown-case': 404,
    'unit-scores.not-frozen': 409,
    'unit-scores.objection-over': 409,
    'unit-scores.objected': 409,
    'unit-scores.nothing-said': 422,
    'unit-scores.too-long': 422,
    'statements.too-long': 422,
    'personal-data.cannot-keep': 503,
  },
});

export const listScoreReviews = defineContract({
  name: 'unit-scores.reviews',
  summary: 'A supervisor’s desk: objections of units below, those to decide first',
  method: 'GET',
  path: '/units/:id/score-reviews',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unit,
  response: z.object({ items: z.array(scoreObjection), open: z.int() }),
});

export const countScoreReviews = defineContract({
  name: 'unit-scores.reviews-waiting',
  summary: 'How many objections wait at a supervisor’s desk',
  method: 'GET',
  path: '/units/:id/score-reviews/waiting',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unit,
  response: z.object({ open: z.int() }),
});

export const decideScoreReview = defineContract({
  name: 'unit-scores.decide',
  summary:
    'Grants an objection (the case is struck, the month gets a new version) or refuses it, with the reason',
  method: 'POST',
  path: '/units/:id/score-reviews/:objectionId/decision',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: z.strictObject({ id: unitId, objectionId: z.uuid() }),
  body: z.strictObject({
    granted: z.boolean(),
    reason: z.string().check(z.maxLength(2 * LONGEST_OBJECTION)),
  }),
  response: z.object({ state: objectionState }),
  refusals: {
    'unit-scores.unknown-objection': 404,
    'unit-scores.own-unit': 409,
    'unit-scores.decided': 409,
    'unit-scores.nothing-said': 422,
    'unit-scores.too-long': 422,
  },
});
