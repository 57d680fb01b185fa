import * as z from 'zod/mini';
import { closingGrounds, complaintClasses, complaintLimits, returnGrounds } from '../../complaints';
import { documentFormats, MOST_DOCUMENTS, statementView } from '../statements';

export const complaintStatus = z.enum([
  'submitted',
  'returned',
  'accepted',
  'assigned',
  'handling',
  'answered',
  'reopened',
  'disputed',
  'closed',
]);
export const complaintClass = z.enum(complaintClasses);
export const complaintGround = z.enum(closingGrounds);
export const complaintReturnGround = z.enum(returnGrounds);

/** What somebody may do next with a complaint; the kinds of `ComplaintCommand` that people give. */
export const complaintStepKind = z.enum([
  'file',
  'return',
  'accept',
  'direct',
  'assign',
  'hand-back',
  'reply',
  'ask',
  'clarify',
  'extend',
  'draft',
  'send-draft-back',
  'approve',
  'confirm',
  'deny',
  'revisit',
  'decide',
  'press',
  'urge',
]);
export type ComplaintStepKind = z.infer<typeof complaintStepKind>;

/** A limit that runs: due at 24:00 of the day. `provisional`: a year's holidays are not announced yet, so it may move. */
export const complaintDue = z.object({
  limit: z.enum(complaintLimits),
  date: z.iso.date(),
  provisional: z.boolean(),
});
export type ComplaintDue = z.infer<typeof complaintDue>;

/** `paused`: the complainant is asked something. `none`: nobody owes anything by a day. */
export const complaintUrgency = z.enum(['overdue', 'today', 'soon', 'later', 'paused', 'none']);
export type ComplaintUrgency = z.infer<typeof complaintUrgency>;

/** One line of the story, in words that this reader understands. */
export const complaintTimelineLine = z.object({
  number: z.int(),
  kind: z.string(),
  on: z.iso.date(),
  line: z.string(),
  /** What was written with it, as far as this reader may see it; null for nothing. */
  text: z.nullable(z.string()),
});
export type ComplaintTimelineLine = z.infer<typeof complaintTimelineLine>;

export const namedPlace = z.object({ id: z.string(), name: z.string() });

/** What everybody who may see a complaint sees of it. */
const standing = {
  /** By which both sides call it on the phone: 「TS-7K3M-92QX」. */
  number: z.string(),
  class: complaintClass,
  status: complaintStatus,
  ground: z.nullable(complaintGround),
  /** Null while nobody knows whose it is. */
  unit: z.nullable(namedPlace),
  officerName: z.nullable(z.string()),
  topicName: z.nullable(z.string()),
  districtName: z.nullable(z.string()),
  filedOn: z.iso.date(),
  /** The limit that ends first; null when none runs. */
  due: z.nullable(complaintDue),
  urgency: complaintUrgency,
  reopenings: z.int(),
};

/** A line of 我的投诉. */
export const ownComplaintRow = z.object({ ticket: z.uuid(), ...standing });
export type OwnComplaintRow = z.infer<typeof ownComplaintRow>;

export const ownComplaint = z.object({
  ...ownComplaintRow.shape,
  policy: z.nullable(z.object({ id: z.string(), title: z.string() })),
  /** As it was typed: 「青年大街 12 号门前」; null for nothing, and where it cannot be read any more. */
  place: z.nullable(z.string()),
  words: z.nullable(statementView),
  /** To add photos, files or a recording to, within a day. */
  statementId: z.nullable(z.uuid()),
  dues: z.array(complaintDue),
  timeline: z.array(complaintTimelineLine),
  may: z.array(complaintStepKind),
  /** Only followed: the matter was somebody else's before, and they answer for it. */
  joined: z.boolean(),
  /** How many others follow it. */
  joiners: z.int(),
  /** The last day on which the complainant's own word is waited for; null unless answered. */
  confirmBy: z.nullable(z.iso.date()),
  /** After the end: by which the handling is rated, once; null before, and where nothing is to be rated. */
  occasionId: z.nullable(z.uuid()),
  mayPublish: z.boolean(),
  /** Where it was published; null where it was not. */
  publishedId: z.nullable(z.uuid()),
});
export type OwnComplaint = z.infer<typeof ownComplaint>;

/** A line of a desk. `id` is the case's own: no ticket, so nothing of it leads to the complainant. */
export const deskComplaint = z.object({
  id: z.uuid(),
  ...standing,
  /** The first sentence as an office may read it, by which cases of one topic are told apart; null for none yet. */
  opening: z.nullable(z.string()),
  handlerName: z.nullable(z.string()),
  /** The caller is the handler. */
  mine: z.boolean(),
  pressed: z.boolean(),
});
export type DeskComplaint = z.infer<typeof deskComplaint>;

export const internalNote = z.object({
  id: z.uuid(),
  byName: z.nullable(z.string()),
  at: z.iso.datetime(),
  text: z.nullable(z.string()),
});

/** A file that came with a complaint, as a desk knows it: its name is 「附件1」 and not what its sender called it. */
export const caseDocument = z.object({
  place: z.int(),
  format: z.enum(documentFormats),
  bytes: z.int(),
  /** `waiting`: somebody outside the unit looks at it first. `blocked`: the unit does not get it. */
  state: z.enum(['waiting', 'passed', 'blocked']),
});
export type CaseDocument = z.infer<typeof caseDocument>;

/** Which file of a case. */
export const documentPlace = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(MOST_DOCUMENTS - 1));

export const deskComplaintCase = z.object({
  ...deskComplaint.shape,
  policy: z.nullable(z.object({ id: z.string(), title: z.string() })),
  place: z.nullable(z.string()),
  /** What was complained of, checked and masked; null while it waits for its check. */
  text: z.nullable(z.string()),
  /** Photos that came with it; an office is told how many, as with ratings. */
  photos: z.int(),
  documents: z.array(caseDocument),
  dues: z.array(complaintDue),
  /** In working days: those of its filing, for what is still to be done. */
  limits: z.object({ questionDays: z.int(), handBackDays: z.int() }),
  timeline: z.array(complaintTimelineLine),
  may: z.array(complaintStepKind),
  /** The answer that waits for the lead's word. */
  draft: z.nullable(z.string()),
  joiners: z.int(),
  /** Read by the unit and its supervisors alone. */
  notes: z.array(internalNote),
});
export type DeskComplaintCase = z.infer<typeof deskComplaintCase>;

/** As a supervisor sees it, who does not work in the unit. */
export const supervisedComplaintCase = z.object({
  ...deskComplaintCase.shape,
  /** Attempts of this round in which the complainant was not reached. */
  unreached: z.int(),
  /** The complainant lets it be published without their name. */
  mayPublish: z.boolean(),
  /** While a revisit is owed, the supervisor may look up whom to call. */
  mayReach: z.boolean(),
  publishedId: z.nullable(z.uuid()),
});
export type SupervisedComplaintCase = z.infer<typeof supervisedComplaintCase>;

/** How the complaint stands after a step. Without texts: it is kept to answer a repeat. */
export const complaintStands = z.object({ status: complaintStatus, ground: z.nullable(complaintGround) });

/** In characters. Statements hold no more. */
export const LONGEST_COMPLAINT = 1_000;
/** As it comes; the server counts characters as people do. */
export const complaintText = z.string().check(z.maxLength(4_000));

export const stepRefusals = {
  'complaints.unknown': 404,
  'complaints.not-yours': 409,
  'complaints.not-assigned': 409,
  'complaints.not-now': 409,
  'complaints.closed': 409,
  'complaints.text-missing': 422,
  'statements.too-long': 422,
  'personal-data.cannot-keep': 503,
} as const;
