import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { complaintReceipt } from './intake-routes';
import { complaintStands, complaintText, ownComplaint, ownComplaintRow, stepRefusals } from './shapes';

/** The complaint as its complainant calls it; no id that an office knows. */
const ticket = z.strictObject({ ticket: z.uuid() });

export const listOwnComplaints = defineContract({
  name: 'complaints.mine',
  summary: "The caller's complaints, and those they joined, the latest first",
  method: 'GET',
  path: '/complaints/mine',
  access: { kind: 'signed-in' },
  query: z.strictObject({ after: z.optional(z.uuid()) }),
  response: z.object({ items: z.array(ownComplaintRow), next: z.nullable(z.uuid()) }),
});

export const getOwnComplaint = defineContract({
  name: 'complaints.one-of-mine',
  summary: 'One of them with its story: who holds it, until when, and what the caller may do',
  method: 'GET',
  path: '/complaints/mine/:ticket',
  access: { kind: 'signed-in' },
  params: ticket,
  response: ownComplaint,
  refusals: { 'complaints.unknown': 404 },
});

export const getComplaintReceipt = defineContract({
  name: 'complaints.receipt-of-mine',
  summary: 'The receipt again, with what opens its entry in the ledger, for the complainant alone',
  method: 'GET',
  path: '/complaints/mine/:ticket/receipt',
  access: { kind: 'signed-in' },
  params: ticket,
  response: complaintReceipt,
  refusals: { 'complaints.unknown': 404 },
});

export const stepOnOwnComplaint = defineContract({
  name: 'complaints.step-on-mine',
  summary: "The complainant's own steps: file again, add what was asked, press (once a day), confirm, deny",
  method: 'POST',
  path: '/complaints/mine/:ticket/steps',
  access: { kind: 'signed-in' },
  idempotent: true,
  params: ticket,
  body: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('file'),
      unitId: z.nullable(z.string().check(z.maxLength(80))),
      text: complaintText,
    }),
    z.strictObject({ kind: z.literal('clarify'), text: complaintText }),
    z.strictObject({ kind: z.literal('press') }),
    z.strictObject({ kind: z.literal('confirm') }),
    z.strictObject({ kind: z.literal('deny'), text: complaintText }),
  ]),
  response: complaintStands,
  refusals: {
    ...stepRefusals,
    'complaints.not-asked': 409,
    'complaints.pressed-today': 409,
    'service-cards.unknown-unit': 404,
  },
});
export type OwnComplaintStep = z.infer<typeof stepOnOwnComplaint.body>;

export const letComplaintBePublished = defineContract({
  name: 'complaints.let-publish',
  summary:
    'Whether the complainant lets it be published without their name; taking it back takes it off the page',
  method: 'PUT',
  path: '/complaints/mine/:ticket/publication',
  access: { kind: 'signed-in' },
  idempotent: true,
  params: ticket,
  body: z.strictObject({ mayPublish: z.boolean() }),
  response: z.object({ mayPublish: z.boolean() }),
  refusals: { 'complaints.unknown': 404, 'complaints.not-yours': 409 },
});
