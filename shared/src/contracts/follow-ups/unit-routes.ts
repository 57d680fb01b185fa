import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { closingGround, followUpState, unitFollowUp, unitFollowUpCase } from './shapes';

const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const unitCase = z.strictObject({ ...unitId.shape, caseId: z.uuid() });

/** What an office writes in a case. */
export const LONGEST_REPLY = 1_000;
export const reply = z.string().check(z.maxLength(4_000));

/** How the case stands after a step. Without texts: it is kept to answer a repeat. */
export const followUpStands = z.object({ state: followUpState, ground: z.nullable(closingGround) });

export const stepRefusals = {
  'follow-ups.unknown': 404,
  'follow-ups.not-yours': 409,
  'follow-ups.closed': 409,
  'follow-ups.paused': 409,
  'follow-ups.not-now': 409,
} as const;

export const textRefusals = {
  'follow-ups.nothing-said': 422,
  'statements.too-long': 422,
  'personal-data.cannot-keep': 503,
} as const;

/** `closed`: those that ended, the last first where that says nothing about an anonymous rater. */
export const shownCases = z.strictObject({ show: z.optional(z.enum(['open', 'closed'])) });

export const listUnitFollowUps = defineContract({
  name: 'follow-ups.of-unit',
  summary:
    "A unit's bad ratings to put right: anonymous ones from the next working day, without day, window, officer",
  method: 'GET',
  path: '/units/:id/follow-ups',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: unitId,
  query: shownCases,
  response: z.object({ items: z.array(unitFollowUp) }),
});

export const getUnitFollowUp = defineContract({
  name: 'follow-ups.of-unit-case',
  summary: 'One of them with its story; the text checked and masked',
  method: 'GET',
  path: '/units/:id/follow-ups/:caseId',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: unitCase,
  response: unitFollowUpCase,
  refusals: { 'follow-ups.unknown': 404 },
});

export const takeFollowUp = defineContract({
  name: 'follow-ups.take',
  summary: 'The unit has it in hand',
  method: 'POST',
  path: '/units/:id/follow-ups/:caseId/taken',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({}),
  response: followUpStands,
  refusals: stepRefusals,
});

export const answerFollowUp = defineContract({
  name: 'follow-ups.answer',
  summary: 'The unit answers the rater, whom it does not know',
  method: 'POST',
  path: '/units/:id/follow-ups/:caseId/answers',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({ text: reply }),
  response: followUpStands,
  refusals: { ...stepRefusals, ...textRefusals },
});

export const putRightFollowUp = defineContract({
  name: 'follow-ups.put-right',
  summary: 'The unit says what it put right; the rater confirms it, or a revisit does',
  method: 'POST',
  path: '/units/:id/follow-ups/:caseId/put-right',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({ text: reply }),
  response: followUpStands,
  refusals: { ...stepRefusals, ...textRefusals },
});

/**
 * Of a rater who wanted to be named. Each look is kept, and the rater finds it among their data. Not idempotent on
 * purpose: a kept answer would be name and number in clear.
 */
export const revealNamedRater = defineContract({
  name: 'follow-ups.named-rater',
  summary:
    'Who a named rater is and how to reach them; each look is recorded. Demo identities see demo people only',
  method: 'POST',
  path: '/units/:id/follow-ups/:caseId/rater',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  // A unit looks into one case after the other; who looks faster copies.
  limit: [
    { most: 30, seconds: 600 },
    { most: 200, seconds: 86_400 },
  ],
  params: unitCase,
  body: z.strictObject({}),
  response: z.object({
    /** Given in this enterprise's name. */
    enterprise: z.nullable(z.string()),
    /** The checked name; else what the account is called; null when the account is gone. */
    name: z.nullable(z.string()),
    checked: z.boolean(),
    phone: z.nullable(z.string()),
  }),
  refusals: {
    'follow-ups.unknown': 404,
    'follow-ups.anonymous': 409,
    'follow-ups.demo-rater': 409,
    'personal-data.unreadable': 409,
  },
});
