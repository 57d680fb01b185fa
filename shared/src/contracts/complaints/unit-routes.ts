import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { fileAnswer } from '../statements';
import {
  complaintStands,
  complaintText,
  deskComplaint,
  deskComplaintCase,
  documentPlace,
  internalNote,
  stepRefusals,
} from './shapes';

const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const unitCase = z.strictObject({ ...unitId.shape, caseId: z.uuid() });

/** At least so many characters are searched for. */
export const SHORTEST_SEARCH = 2;

/** What a desk is searched by: the complaint's number, or words of its text. */
const search = z.optional(z.string().check(z.maxLength(200)));

/**
 * `todo`: owed by the unit. `mine`: by the caller. `unassigned`: by nobody yet. `drafts`: answers to approve. `waiting`:
 * for the complainant's word. Without one and without `q`: `todo`; with `q` alone: whatever is found.
 */
export const unitShows = ['todo', 'mine', 'unassigned', 'drafts', 'waiting', 'over'] as const;

export const listUnitComplaints = defineContract({
  name: 'complaints.of-unit',
  summary: "A unit's complaints: what is owed first by its due day, what is over the last first",
  method: 'GET',
  path: '/units/:id/complaints',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: unitId,
  query: z.strictObject({
    show: z.optional(z.enum(unitShows)),
    q: search,
    after: z.optional(z.uuid()),
  }),
  response: z.object({ items: z.array(deskComplaint), next: z.nullable(z.uuid()) }),
});

export const getUnitComplaint = defineContract({
  name: 'complaints.of-unit-case',
  summary: 'One of them with its story, checked and masked; who complained is not in it',
  method: 'GET',
  path: '/units/:id/complaints/:caseId',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: unitCase,
  response: deskComplaintCase,
  refusals: { 'complaints.unknown': 404 },
});

/** Not idempotent on purpose: a kept answer would be the file in clear, and each look is a look. */
export const openUnitDocument = defineContract({
  name: 'complaints.document-of-unit',
  summary: 'A file that came with it, once somebody outside the unit let it through; each look is recorded',
  method: 'POST',
  path: '/units/:id/complaints/:caseId/documents/:place',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
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

export const stepOnUnitComplaint = defineContract({
  name: 'complaints.step-of-unit',
  summary:
    'A step of the unit: its lead accepts, hands back, assigns, extends, approves; its handler replies, asks, drafts',
  method: 'POST',
  path: '/units/:id/complaints/:caseId/steps',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept') }),
    z.strictObject({ kind: z.literal('assign'), handlerId: z.uuid() }),
    z.strictObject({ kind: z.literal('hand-back'), text: complaintText }),
    z.strictObject({ kind: z.literal('reply'), text: complaintText }),
    z.strictObject({ kind: z.literal('ask'), text: complaintText }),
    z.strictObject({ kind: z.literal('extend'), text: complaintText }),
    z.strictObject({ kind: z.literal('draft'), text: complaintText }),
    z.strictObject({ kind: z.literal('send-draft-back'), text: complaintText }),
    z.strictObject({ kind: z.literal('approve') }),
  ]),
  response: complaintStands,
  refusals: {
    ...stepRefusals,
    'complaints.no-unit': 409,
    'complaints.same-handler': 409,
    'complaints.unknown-handler': 422,
    'complaints.hand-back-over': 409,
    'complaints.hand-back-refused': 409,
    'complaints.replied': 409,
    'complaints.asked': 409,
    'complaints.asked-enough': 409,
    'complaints.extended': 409,
    'complaints.extend-too-late': 409,
    'complaints.no-extension': 409,
    'complaints.no-draft': 409,
  },
});
export type UnitComplaintStep = z.infer<typeof stepOnUnitComplaint.body>;

export const listComplaintHandlers = defineContract({
  name: 'complaints.handlers',
  summary: 'Who in the unit may be given a complaint, with how many they hold',
  method: 'GET',
  path: '/units/:id/complaint-handlers',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  params: unitId,
  response: z.object({
    items: z.array(z.object({ id: z.uuid(), name: z.string(), holds: z.int(), me: z.boolean() })),
  }),
});

export const noteOnComplaint = defineContract({
  name: 'complaints.note',
  summary: 'An internal note: read by the unit and its supervisors alone, never by the complainant',
  method: 'POST',
  path: '/units/:id/complaints/:caseId/notes',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({ text: complaintText }),
  response: z.object({ id: internalNote.shape.id }),
  refusals: {
    'complaints.unknown': 404,
    'complaints.text-missing': 422,
    'statements.too-long': 422,
    'personal-data.cannot-keep': 503,
  },
});

export const getUnitComplaintWorkbook = defineContract({
  name: 'complaints.workbook',
  summary:
    "The unit's complaints of the last year as a workbook (.xlsx): figures and days, no words of anybody",
  method: 'GET',
  path: '/units/:id/complaints-workbook',
  access: { kind: 'staff', roles: ['lead', 'supervisor'], ofUnit: 'id' },
  params: unitId,
  response: z.object({ fileName: z.string(), base64: z.string() }),
  limit: [{ most: 20, seconds: 60 }],
  refusals: { 'complaints.own-unit': 409 },
});

export const answerTemplate = z.object({ id: z.uuid(), title: z.string(), text: z.string() });
export type AnswerTemplate = z.infer<typeof answerTemplate>;
const template = z.strictObject({ ...unitId.shape, templateId: z.uuid() });

export const listAnswerTemplates = defineContract({
  name: 'complaints.templates',
  summary: "The unit's templates for answers",
  method: 'GET',
  path: '/units/:id/answer-templates',
  access: { kind: 'staff', roles: ['lead', 'handler'], ofUnit: 'id' },
  params: unitId,
  response: z.object({ items: z.array(answerTemplate) }),
});

export const keepAnswerTemplate = defineContract({
  name: 'complaints.keep-template',
  summary: 'A new template, or another wording of one; its id is drawn by whoever writes it',
  method: 'PUT',
  path: '/units/:id/answer-templates/:templateId',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: template,
  body: z.strictObject({ title: z.string().check(z.maxLength(200)), text: complaintText }),
  response: answerTemplate,
  refusals: {
    'complaints.text-missing': 422,
    'complaints.too-many-templates': 409,
    'statements.too-long': 422,
  },
});

export const removeAnswerTemplate = defineContract({
  name: 'complaints.remove-template',
  summary: 'Takes a template away; a second time changes nothing',
  method: 'DELETE',
  path: '/units/:id/answer-templates/:templateId',
  access: { kind: 'staff', roles: ['lead'], ofUnit: 'id' },
  idempotent: true,
  params: template,
  response: z.object({ removed: z.boolean() }),
});

/** What waits for somebody, for the mark on their desk. */
export const complaintCounts = z.object({ todo: z.int(), overdue: z.int() });
export type ComplaintCounts = z.infer<typeof complaintCounts>;

export const countComplaints = defineContract({
  name: 'complaints.counts',
  summary: 'How many complaints wait: of the unit for its staff, of all units below for a supervisor',
  method: 'GET',
  path: '/units/:id/complaint-counts',
  access: { kind: 'staff', roles: ['lead', 'handler', 'supervisor'], ofUnit: 'id' },
  params: unitId,
  response: z.object({ unit: z.nullable(complaintCounts), supervised: z.nullable(complaintCounts) }),
});
