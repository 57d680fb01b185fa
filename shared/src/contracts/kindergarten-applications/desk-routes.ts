import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { applicationState, deskApplication, LONGEST_RETURN_REASON, listedApplication } from './shapes';

const unitId = z.string().check(z.maxLength(80));
const ofUnit = z.strictObject({ id: unitId, applicationId: z.uuid() });

const UNKNOWN = { 'kindergarten-applications.unknown': 404 } as const;

export const APPLICATIONS_A_PAGE = 50;

export const listApplications = defineContract({
  name: 'kindergarten-applications.desk',
  summary:
    'The review desk: the applications to a plan in one state, the longest waiting first, fifty a page',
  method: 'GET',
  path: '/units/:id/kindergarten-applications',
  access: { kind: 'staff', roles: ['reviewer'], ofUnit: 'id' },
  params: z.strictObject({ id: unitId }),
  query: z.strictObject({
    planId: z.uuid(),
    state: z.enum(['sent', 'returned', 'accepted']),
    /** The last of the page before. */
    after: z.optional(z.uuid()),
  }),
  response: z.object({
    counts: z.object({ draft: z.int(), sent: z.int(), returned: z.int(), accepted: z.int() }),
    items: z.array(listedApplication),
    next: z.nullable(z.uuid()),
  }),
  refusals: { 'kindergarten-applications.unknown-plan': 404 },
});

export const getApplication = defineContract({
  name: 'kindergarten-applications.one',
  summary: 'One application at the review desk; names and numbers masked',
  method: 'GET',
  path: '/units/:id/kindergarten-applications/:applicationId',
  access: { kind: 'staff', roles: ['reviewer'], ofUnit: 'id' },
  params: ofUnit,
  response: deskApplication,
  refusals: UNKNOWN,
});

export const revealChildren = defineContract({
  name: 'kindergarten-applications.reveal',
  summary:
    'Names and numbers of the children in clear, for the comparison with the documents; each opening is recorded',
  method: 'POST',
  path: '/units/:id/kindergarten-applications/:applicationId/identity',
  access: { kind: 'staff', roles: ['reviewer'], ofUnit: 'id' },
  fleeting: true,
  limit: [{ most: 300, seconds: 3_600 }],
  params: ofUnit,
  body: z.strictObject({}),
  response: z.object({ children: z.array(z.object({ name: z.string(), idNumber: z.string() })) }),
  refusals: { ...UNKNOWN, 'personal-data.unreadable': 409 },
});

export const openApplicationPhoto = defineContract({
  name: 'kindergarten-applications.open-photo',
  summary: 'A photo of a document; that it was opened is recorded',
  method: 'POST',
  path: '/units/:id/kindergarten-applications/:applicationId/photos/:photoId/opening',
  access: { kind: 'staff', roles: ['reviewer'], ofUnit: 'id' },
  fleeting: true,
  limit: [{ most: 600, seconds: 3_600 }],
  params: z.strictObject({ ...ofUnit.shape, photoId: z.uuid() }),
  body: z.strictObject({}),
  response: z.object({ base64: z.string() }),
  refusals: { ...UNKNOWN, 'kindergarten-applications.demo-photo': 409 },
});

export const decideApplication = defineContract({
  name: 'kindergarten-applications.decide',
  summary: 'Accepts an application, or returns it with a reason; the guardian is told',
  method: 'POST',
  path: '/units/:id/kindergarten-applications/:applicationId/decision',
  access: { kind: 'staff', roles: ['reviewer'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params: ofUnit,
  body: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('accepted'), basedOn: z.int().check(z.minimum(1)) }),
    z.strictObject({
      decision: z.literal('returned'),
      basedOn: z.int().check(z.minimum(1)),
      reason: z.string().check(z.maxLength(2 * LONGEST_RETURN_REASON)),
    }),
  ]),
  response: z.object({ state: applicationState, revision: z.int() }),
  refusals: {
    ...UNKNOWN,
    'kindergarten-applications.own': 409,
    'kindergarten-applications.changed-meanwhile': 409,
    'kindergarten-applications.frozen': 409,
    'kindergarten-applications.nothing-to-review': 409,
    'kindergarten-applications.accepted-already': 409,
    'kindergarten-applications.documents-missing': 409,
    'kindergarten-applications.wrong-choices': 422,
    'kindergarten-applications.no-reason': 422,
    'kindergarten-applications.reason-too-long': 422,
  },
});
