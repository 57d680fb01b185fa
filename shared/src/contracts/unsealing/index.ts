import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** Why the identity behind a rating may be opened at all. */
export const unsealingGrounds = {
  'safety-threat': '文字里威胁到他人安全',
  'court-order': '司法机关依法调取',
  'false-accusation': '涉嫌捏造事实诬告',
  'rater-request': '评价人本人要求',
} as const;
export type UnsealingGround = keyof typeof unsealingGrounds;

/** For z.enum: TypeScript widens the keys of an object, and this one has four. */
const grounds = Object.keys(unsealingGrounds) as [UnsealingGround, ...UnsealingGround[]];

export const unsealingState = z.enum(['asked', 'approved', 'refused', 'shown', 'expired']);
export type UnsealingState = z.infer<typeof unsealingState>;

export const LONGEST_NOTE = 300;
/** A second person has so long to decide. */
export const DECIDE_WITHIN_HOURS = 72;
/** Once approved, the identity is shown within this time, or not at all. */
export const SHOWN_WITHIN_MINUTES = 30;

/**
 * What the public ledger holds of each step. No rating and no rater stands in it: how often identities of a unit's
 * raters were opened, why, and that two decided, is everybody's to know; whose, nobody's.
 */
export const unsealingRecord = z.strictObject({
  v: z.literal(1),
  unsealing: z.uuid(),
  step: z.enum(['asked', 'approved', 'refused', 'shown']),
  unit: z.string(),
  ground: z.enum(grounds),
  day: z.iso.date(),
});
export type UnsealingRecord = z.infer<typeof unsealingRecord>;

/**
 * How a supervisor's desk calls the rating: the case of a bad one, a place in a finding, or words that wait for a
 * check. None of them is the rating's own id, which no desk is given.
 */
export const unsealingPlaces = ['follow-up', 'finding', 'text'] as const;
export type UnsealingPlace = (typeof unsealingPlaces)[number];
export const aboutRating = z.strictObject({
  kind: z.enum(unsealingPlaces),
  id: z.uuid(),
  /** Within a finding. */
  place: z.optional(z.int().check(z.gte(1))),
});
export type AboutRating = z.infer<typeof aboutRating>;

/** A step that was taken; for those who may see the request. */
export const unsealingStep = z.object({
  step: z.enum(['asked', 'approved', 'refused', 'shown']),
  by: z.string(),
  at: z.iso.datetime(),
});
export type UnsealingStep = z.infer<typeof unsealingStep>;

export const unsealingView = z.object({
  id: z.uuid(),
  unitName: z.string(),
  ground: z.enum(grounds),
  /** What was written to explain it; null when it cannot be read any more. */
  note: z.nullable(z.string()),
  state: unsealingState,
  askedBy: z.string(),
  askedAt: z.iso.datetime(),
  /** Until when it may be decided, or the identity be shown; null when nothing can come any more. */
  until: z.nullable(z.iso.datetime()),
  steps: z.array(unsealingStep),
  /** Whether the caller asked for it: then only they are shown the identity, and cannot decide. */
  own: z.boolean(),
});
export type UnsealingView = z.infer<typeof unsealingView>;

const id = z.strictObject({ id: z.uuid() });

export const getUnsealable = defineContract({
  name: 'unsealing.about',
  summary:
    'What a supervisor is about to ask for: the rating, with its words masked, and nothing of its rater',
  method: 'GET',
  path: '/unsealings/about/:kind/:id',
  access: { kind: 'staff', roles: ['supervisor'] },
  params: z.strictObject({ kind: aboutRating.shape.kind, id: aboutRating.shape.id }),
  query: z.strictObject({ place: z.optional(z.coerce.number().check(z.int(), z.gte(1))) }),
  response: z.object({
    unitName: z.string(),
    stars: z.int(),
    day: z.iso.date(),
    words: z.nullable(z.string()),
    seeded: z.boolean(),
    /** Somebody asked already, and it is not over. */
    open: z.boolean(),
  }),
  refusals: { 'unsealing.unknown': 404 },
});

export const askToUnseal = defineContract({
  name: 'unsealing.ask',
  summary:
    'A supervisor asks that the identity behind a rating be opened, with a ground; goes onto the public ledger',
  method: 'POST',
  path: '/unsealings',
  access: { kind: 'staff', roles: ['supervisor'] },
  idempotent: true,
  body: z.strictObject({
    about: aboutRating,
    ground: z.enum(grounds),
    note: z.string().check(z.maxLength(LONGEST_NOTE * 2)),
  }),
  response: z.object({ id: z.uuid() }),
  refusals: {
    'unsealing.unknown': 404,
    'unsealing.nothing-said': 422,
    'unsealing.open-already': 409,
    'personal-data.cannot-keep': 503,
  },
});

export const listUnsealings = defineContract({
  name: 'unsealing.list',
  summary: 'Requests that the caller made, or may decide, of the last 30 days; the newest first',
  method: 'GET',
  path: '/unsealings',
  access: { kind: 'staff', roles: ['supervisor', 'auditor'] },
  response: z.object({ items: z.array(unsealingView) }),
});

export const decideUnsealing = defineContract({
  name: 'unsealing.decide',
  summary: 'A second person, an auditor of another body, approves or refuses; goes onto the public ledger',
  method: 'POST',
  path: '/unsealings/:id/decision',
  access: { kind: 'staff', roles: ['auditor'] },
  idempotent: true,
  params: id,
  body: z.strictObject({ decision: z.enum(['approved', 'refused']) }),
  response: z.object({ state: z.enum(['approved', 'refused']) }),
  refusals: { 'unsealing.unknown': 404, 'unsealing.decided': 409, 'unsealing.expired': 410 },
});

/** Not idempotent on purpose: a kept answer would be the identity in clear, and it is shown once. */
export const showIdentity = defineContract({
  name: 'unsealing.show',
  summary: 'The identity, once, to whoever asked, within half an hour of the approval; the rater is told',
  method: 'POST',
  path: '/unsealings/:id/identity',
  access: { kind: 'staff', roles: ['supervisor'] },
  params: id,
  body: z.strictObject({}),
  limit: [{ most: 10, seconds: 3_600 }],
  response: z.object({
    /** False: the rating came from a device on which nobody had signed in, or its rater erased it. */
    known: z.boolean(),
    name: z.nullable(z.string()),
    phone: z.nullable(z.string()),
  }),
  refusals: {
    'unsealing.unknown': 404,
    'unsealing.not-approved': 409,
    'unsealing.shown-already': 409,
    'unsealing.expired': 410,
    'unsealing.demo': 409,
    'personal-data.unreadable': 409,
  },
});
