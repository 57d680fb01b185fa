import * as z from 'zod/mini';
import { boundaryKinds } from '../../complaints';
import { defineContract } from '../definition';
import { ledgerReceipt } from '../ledger';
import { filingRecord } from './record';
import { complaintClass, complaintDue, complaintText, namedPlace } from './shapes';

const id = z.string().check(z.maxLength(80));

/** Somebody should turn there first; it is advice, and whoever wants to file all the same may. */
export const boundaryAdvice = z.object({
  kind: z.enum(boundaryKinds),
  title: z.string(),
  advice: z.string(),
  /** What in the text was heard so. */
  heard: z.array(z.string()),
  /** Numbers to call: 110, 12345. */
  phones: z.array(z.object({ name: z.string(), phone: z.string() })),
  /** For a question about a policy: whom to ask. */
  policy: z.nullable(z.object({ id: z.string(), title: z.string() })),
});
export type BoundaryAdvice = z.infer<typeof boundaryAdvice>;

/** Up to three, the likeliest first; the person chooses. */
export const suggestedUnit = z.object({
  unit: namedPlace,
  /** Why, in words: 「提到了“电梯”，由市场监管部门负责」. */
  reasons: z.array(z.string()),
});
export type SuggestedUnit = z.infer<typeof suggestedUnit>;

/** A complaint of somebody else that is likely the same matter. Nothing of its words, nor of who. */
export const sameMatter = z.object({
  /** Good for joining it, for a day, by this person alone. */
  joinId: z.string(),
  unitName: z.nullable(z.string()),
  topicName: z.nullable(z.string()),
  filedOn: z.iso.date(),
  joiners: z.int(),
  reasons: z.array(z.string()),
});
export type SameMatter = z.infer<typeof sameMatter>;

export const suggestComplaint = defineContract({
  name: 'complaint-intake.suggest',
  summary:
    'What a text is likely about: where to turn first, which units, which topic, and whether it is known already. Nothing is kept',
  method: 'POST',
  path: '/complaint-suggestions',
  access: { kind: 'anyone' },
  visitor: true,
  reads: true,
  limit: [
    { most: 60, seconds: 600 },
    { most: 600, seconds: 86_400 },
  ],
  body: z.strictObject({
    text: complaintText,
    /** The district in which the person is, or the matter; null where nobody said. */
    regionCode: z.nullable(id),
    /** Complaints about an officer are joined by nobody. */
    class: complaintClass,
    /** Chosen already, or come from a card. */
    unitId: z.nullable(id),
  }),
  response: z.object({
    boundaries: z.array(boundaryAdvice),
    units: z.array(suggestedUnit),
    topic: z.nullable(namedPlace),
    /** Of who is signed in; empty for everybody else, and for complaints about an officer. */
    same: z.array(sameMatter),
    /** What an office would read of the text. */
    masked: z.string(),
  }),
});

export const getComplaintLimits = defineContract({
  name: 'complaints.limits',
  summary: 'Within which time a complaint is checked, replied to, answered and decided, by what it is about',
  method: 'GET',
  path: '/complaint-limits',
  access: { kind: 'public' },
  response: z.object({
    classes: z.array(
      z.object({
        class: complaintClass,
        checkDays: z.int(),
        replyDays: z.int(),
        solveDays: z.int(),
        extendToDays: z.int(),
        handBackDays: z.int(),
        silenceDays: z.int(),
        decideDays: z.int(),
      }),
    ),
    /** Where the city took them from. */
    source: z.string(),
  }),
});

/** 投诉回执: what the complainant's phone keeps. */
export const complaintReceipt = z.object({
  ticket: z.uuid(),
  number: z.string(),
  unit: z.nullable(namedPlace),
  filedOn: z.iso.date(),
  due: z.nullable(complaintDue),
  /** Photos and a recording are sent after it, to this statement; null for who joined without words. */
  statementId: z.nullable(z.uuid()),
  /** Joined somebody's: there is no entry of its own before the first step. */
  joined: z.boolean(),
  /** What was entered, and what opens it; null for who joined. */
  entry: z.nullable(
    z.object({
      /** Of which the entry tells. */
      event: z.uuid(),
      record: filingRecord,
      /** Of the commitment to the words; null once they were destroyed. */
      statementSalt: z.nullable(z.string()),
      ledger: ledgerReceipt,
    }),
  ),
});
export type ComplaintReceipt = z.infer<typeof complaintReceipt>;

export const fileComplaint = defineContract({
  name: 'complaints.file',
  summary: 'File a complaint, under the checked real name, hidden from the office. The answer is the receipt',
  method: 'POST',
  path: '/complaints',
  access: { kind: 'signed-in' },
  idempotent: true,
  body: z.strictObject({
    /** Drawn by the phone: it finds the complaint again by it, also when an answer never arrived. */
    ticket: z.uuid(),
    class: complaintClass,
    /** Null: nobody knows whose it is, a supervisor finds out. Never null for `officer`. */
    unitId: z.nullable(id),
    officerId: z.nullable(id),
    /** The promise that was not honoured. */
    policyId: z.nullable(id),
    topicId: z.nullable(id),
    regionCode: z.nullable(id),
    /** Where it was, in words; empty for none. */
    place: z.string().check(z.maxLength(800)),
    /** May be empty when a recording follows. */
    text: complaintText,
    /** Photos or sound will be sent after it. */
    more: z.boolean(),
    /** It may be published without the name, when it is over. */
    mayPublish: z.boolean(),
    /** Of `SameMatter`; null: a complaint of its own. */
    joinId: z.nullable(z.string().check(z.maxLength(400))),
  }),
  response: complaintReceipt,
  refusals: {
    'complaints.real-name-needed': 409,
    'complaints.text-missing': 422,
    'complaints.unknown-officer': 422,
    'complaints.unknown-policy': 422,
    'complaints.unknown-topic': 422,
    'complaints.unknown-district': 422,
    'complaints.unit-needed': 422,
    'complaints.cannot-join': 409,
    'complaints.ticket-used': 409,
    'complaints.too-many': 429,
    'service-cards.unknown-unit': 404,
    'statements.too-long': 422,
    'personal-data.cannot-keep': 503,
  },
});
export type FileComplaintRequest = z.infer<typeof fileComplaint.body>;
