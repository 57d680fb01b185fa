import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { fileAnswer } from '../statements';
import {
  complaintReturnGround,
  complaintStands,
  complaintText,
  deskComplaint,
  documentPlace,
  stepRefusals,
  supervisedComplaintCase,
} from './shapes';

/** The unit in which the caller is supervisor; the cases are those of units below it, and those of no unit yet. */
const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const unitCase = z.strictObject({ ...unitId.shape, caseId: z.uuid() });

/**
 * `check`: to be accepted or returned. `unowned`: nobody's yet, or handed back. `overdue`: a limit is over. `reopened`:
 * being answered once more. `disputed`: to be decided. `revisit`: somebody has to ask the complainant. Without one and
 * without `q`: `open`; with `q` alone: whatever is found.
 */
export const supervisedShows = [
  'overdue',
  'check',
  'unowned',
  'disputed',
  'revisit',
  'reopened',
  'open',
  'over',
] as const;

export const listSupervisedComplaints = defineContract({
  name: 'complaints.supervised',
  summary: 'Complaints of all units that the supervisor watches over from outside, and those of no unit yet',
  method: 'GET',
  path: '/units/:id/supervised-complaints',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitId,
  query: z.strictObject({
    show: z.optional(z.enum(supervisedShows)),
    q: z.optional(z.string().check(z.maxLength(200))),
    after: z.optional(z.uuid()),
  }),
  response: z.object({
    items: z.array(deskComplaint),
    next: z.nullable(z.uuid()),
    /** How many of each kind there are, counted to 1,000. */
    counts: z.record(z.enum(supervisedShows), z.int()),
  }),
});

export const getSupervisedComplaint = defineContract({
  name: 'complaints.supervised-case',
  summary: 'One of them with its story; who complained is not in it',
  method: 'GET',
  path: '/units/:id/supervised-complaints/:caseId',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitCase,
  response: supervisedComplaintCase,
  refusals: { 'complaints.unknown': 404 },
});

/** Not idempotent on purpose: a kept answer would be the file in clear, and each look is a look. */
export const openSupervisedDocument = defineContract({
  name: 'complaints.supervised-document',
  summary: 'A file that came with it, also before it was let through to the unit; each look is recorded',
  method: 'POST',
  path: '/units/:id/supervised-complaints/:caseId/documents/:place',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  visitor: true,
  limit: [
    { most: 30, seconds: 600 },
    { most: 300, seconds: 86_400 },
  ],
  params: z.strictObject({ ...unitCase.shape, place: documentPlace }),
  body: z.strictObject({}),
  response: fileAnswer,
  refusals: { 'complaints.unknown': 404, 'statements.unknown': 404, 'statements.demo-recording': 409 },
});

export const stepOnSupervisedComplaint = defineContract({
  name: 'complaints.step-of-supervisor',
  summary: 'A step of a supervisor: accept, return, direct to a unit, urge, revisit, decide',
  method: 'POST',
  path: '/units/:id/supervised-complaints/:caseId/steps',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept') }),
    z.strictObject({ kind: z.literal('return'), ground: complaintReturnGround, text: complaintText }),
    z.strictObject({ kind: z.literal('direct'), unitId: z.string().check(z.maxLength(80)) }),
    z.strictObject({ kind: z.literal('urge'), text: complaintText }),
    /** Words may be added. */
    z.strictObject({
      kind: z.literal('revisit'),
      result: z.enum(['satisfied', 'dissatisfied', 'unreached']),
      text: complaintText,
    }),
    z.strictObject({ kind: z.literal('decide'), result: z.enum(['settled', 'again']), text: complaintText }),
  ]),
  response: complaintStands,
  refusals: {
    ...stepRefusals,
    'complaints.own-unit': 409,
    'complaints.no-unit': 409,
    'complaints.same-unit': 409,
    'complaints.revisit-too-soon': 409,
    'complaints.tried-today': 409,
    'service-cards.unknown-unit': 404,
  },
});
export type SupervisedComplaintStep = z.infer<typeof stepOnSupervisedComplaint.body>;

/**
 * For a revisit that is owed. Each look is kept, and the complainant finds it among their data. Not idempotent on
 * purpose: a kept answer would be name and number in clear.
 */
export const revealComplainant = defineContract({
  name: 'complaints.reach',
  summary: 'Whom to call for a revisit; each look is recorded. Demo identities see demo people only',
  method: 'POST',
  path: '/units/:id/supervised-complaints/:caseId/complainant',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  limit: [
    { most: 30, seconds: 600 },
    { most: 200, seconds: 86_400 },
  ],
  params: unitCase,
  body: z.strictObject({}),
  response: z.object({
    /** The checked name; null when the account is gone. */
    name: z.nullable(z.string()),
    phone: z.nullable(z.string()),
  }),
  refusals: {
    'complaints.unknown': 404,
    'complaints.not-now': 409,
    'complaints.demo-complainant': 409,
    'personal-data.unreadable': 409,
  },
});
