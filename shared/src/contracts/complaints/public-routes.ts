import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { complaintClass, complaintDue, complaintGround, complaintTimelineLine, namedPlace } from './shapes';

/** In characters; story and answer hold as much as a complaint. */
export const LONGEST_PUBLIC_TITLE = 60;

const unitCase = z.strictObject({ id: z.string().check(z.maxLength(80)), caseId: z.uuid() });
const filter = z.optional(z.string().check(z.maxLength(80)));

/** What is late today, by unit, the latest first. In a demo city the fictional units alone. */
export const listOverdueComplaints = defineContract({
  name: 'complaint-publication.overdue',
  summary: 'Public: complaints of which a limit is over, by unit. No words, nobody',
  method: 'GET',
  path: '/complaints/overdue',
  access: { kind: 'public' },
  response: z.object({
    asOf: z.iso.datetime(),
    /** Complaints whose limits run, late or not. */
    open: z.int(),
    late: z.int(),
    units: z.array(
      z.object({
        unit: namedPlace,
        open: z.int(),
        late: z.int(),
        items: z.array(
          z.object({
            topicName: z.nullable(z.string()),
            due: complaintDue,
            daysLate: z.int(),
            reopenings: z.int(),
          }),
        ),
      }),
    ),
  }),
});

export const publishedComplaintRow = z.object({
  id: z.uuid(),
  title: z.string(),
  unit: namedPlace,
  topicName: z.nullable(z.string()),
  districtName: z.nullable(z.string()),
  class: complaintClass,
  ground: complaintGround,
  closedOn: z.iso.date(),
  /** Calendar days from the filing to the last answer. */
  daysToAnswer: z.int(),
  reopenings: z.int(),
});
export type PublishedComplaintRow = z.infer<typeof publishedComplaintRow>;

export const publishedComplaint = z.object({
  ...publishedComplaintRow.shape,
  story: z.string(),
  answer: z.string(),
  timeline: z.array(complaintTimelineLine),
  publishedOn: z.iso.date(),
});
export type PublishedComplaint = z.infer<typeof publishedComplaint>;

export const listPublishedComplaints = defineContract({
  name: 'complaint-publication.published',
  summary: 'Public: chosen cases with personal data removed, searchable',
  method: 'GET',
  path: '/complaints/published',
  access: { kind: 'public' },
  query: z.strictObject({
    q: z.optional(z.string().check(z.maxLength(200))),
    unitId: filter,
    topicId: filter,
    after: z.optional(z.uuid()),
  }),
  response: z.object({ items: z.array(publishedComplaintRow), next: z.nullable(z.uuid()) }),
});

export const getPublishedComplaint = defineContract({
  name: 'complaint-publication.published-one',
  summary: 'Public: one of them with its timeline',
  method: 'GET',
  path: '/complaints/published/:publishedId',
  access: { kind: 'public' },
  params: z.strictObject({ publishedId: z.uuid() }),
  response: publishedComplaint,
  refusals: { 'complaint-publication.unknown': 404 },
});

export const complaintFigures = z.object({
  key: z.string(),
  name: z.string(),
  filed: z.int(),
  returned: z.int(),
  onTime: z.int(),
  notOnTime: z.int(),
  closed: z.record(complaintGround, z.int()),
  reopened: z.int(),
  late: z.int(),
});
export type ComplaintFiguresRow = z.infer<typeof complaintFigures>;

export const getComplaintStatistics = defineContract({
  name: 'complaint-publication.statistics',
  summary:
    'Public: counts of the last 12 months by unit, topic or district. In a demo city the fictional units alone',
  method: 'GET',
  path: '/complaints/statistics',
  access: { kind: 'public' },
  query: z.strictObject({ by: z.enum(['unit', 'topic', 'district']) }),
  response: z.object({
    asOf: z.iso.datetime(),
    since: z.iso.date(),
    total: complaintFigures,
    rows: z.array(complaintFigures),
  }),
});

/** What a supervisor starts from: the case's own words, masked; nothing is published by itself. */
export const getPublicationDraft = defineContract({
  name: 'complaint-publication.draft',
  summary: 'Words for publishing a case that is over: title, story and answer as they could stand, masked',
  method: 'GET',
  path: '/units/:id/supervised-complaints/:caseId/publication',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  params: unitCase,
  response: z.object({
    title: z.string(),
    story: z.string(),
    answer: z.string(),
    /** As it stands; null while it is not published. */
    published: z.nullable(
      z.object({ id: z.uuid(), title: z.string(), story: z.string(), answer: z.string() }),
    ),
    mayPublish: z.boolean(),
  }),
  refusals: { 'complaints.unknown': 404, 'complaints.not-now': 409 },
});

export const publishComplaint = defineContract({
  name: 'complaint-publication.publish',
  summary:
    'Publish a case that is over, where its complainant lets it; refused while personal data is in the words',
  method: 'PUT',
  path: '/units/:id/supervised-complaints/:caseId/publication',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  body: z.strictObject({
    title: z.string().check(z.maxLength(400)),
    story: z.string().check(z.maxLength(4_000)),
    answer: z.string().check(z.maxLength(4_000)),
  }),
  response: z.object({ id: z.uuid() }),
  refusals: {
    'complaints.unknown': 404,
    'complaints.not-now': 409,
    'complaint-publication.not-allowed': 409,
    'complaint-publication.words-missing': 422,
    'complaint-publication.too-long': 422,
    'complaint-publication.personal-data': 422,
  },
});

export const unpublishComplaint = defineContract({
  name: 'complaint-publication.unpublish',
  summary: 'Takes a published case off the page; a second time changes nothing',
  method: 'DELETE',
  path: '/units/:id/supervised-complaints/:caseId/publication',
  access: { kind: 'staff', roles: ['supervisor'], ofUnit: 'id' },
  idempotent: true,
  params: unitCase,
  response: z.object({ removed: z.boolean() }),
  refusals: { 'complaints.unknown': 404 },
});
