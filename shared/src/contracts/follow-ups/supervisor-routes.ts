import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { supervisedFollowUp, supervisedFollowUpCase } from './shapes';
import { followUpStands, reply, shownCases, stepRefusals, textRefusals } from './unit-routes';

/** The unit in which the caller is supervisor; the cases are those of units below it. */
const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const unitCase = z.strictObject({ ...unitId.shape, caseId: z.uuid() });

export const listSupervisedFollowUps = defineContract({
  name: 'follow-ups.supervised',
  summary:
    'Bad ratings of all units that the supervisor watches over from outside: overdue first, then by due day',
  method: 'GET',
  path: '/units/:id/supervised-follow-ups',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitId,
  query: shownCases,
  response: z.object({ items: z.array(supervisedFollowUp) }),
});

export const getSupervisedFollowUp = defineContract({
  name: 'follow-ups.supervised-case',
  summary: 'One of them with its story. Who rated is not in it',
  method: 'GET',
  path: '/units/:id/supervised-follow-ups/:caseId',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitCase,
  response: supervisedFollowUpCase,
  refusals: { 'follow-ups.unknown': 404 },
});

export const revisitFollowUp = defineContract({
  name: 'follow-ups.revisit',
  summary: 'What a revisit brought. Not reached: asks the rater again; three on three days close the case',
  method: 'POST',
  path: '/units/:id/supervised-follow-ups/:caseId/revisits',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({ result: z.enum(['satisfied', 'dissatisfied', 'unreached']), text: reply }),
  response: followUpStands,
  refusals: { ...stepRefusals, ...textRefusals, 'follow-ups.tried-today': 409 },
});

export const decideFollowUp = defineContract({
  name: 'follow-ups.decide',
  summary: 'After two reopenings: settled, or once more, with the reason',
  method: 'POST',
  path: '/units/:id/supervised-follow-ups/:caseId/decisions',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({ result: z.enum(['settled', 'again']), text: reply }),
  response: followUpStands,
  refusals: { ...stepRefusals, ...textRefusals },
});

export const urgeFollowUp = defineContract({
  name: 'follow-ups.urge',
  summary: '督办: presses the unit, with words that it reads',
  method: 'POST',
  path: '/units/:id/supervised-follow-ups/:caseId/urgings',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({ text: reply }),
  response: followUpStands,
  refusals: { ...stepRefusals, ...textRefusals },
});
