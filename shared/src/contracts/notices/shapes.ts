import * as z from 'zod/mini';

/** Whether a policy can be applied for on a day. */
export const policyPhase = z.enum(['not-yet-open', 'open', 'ended']);
export type PolicyPhase = z.infer<typeof policyPhase>;

/**
 * What a policy means to one enterprise. `none`: it is not eligible, whatever the phase, or there is no such policy.
 * `perhaps`: a fact is missing.
 */
export const ownAnswer = z.union([
  z.object({ verdict: z.literal('none') }),
  z.object({ verdict: z.enum(['eligible', 'perhaps']), phase: policyPhase }),
]);
export type OwnAnswer = z.infer<typeof ownAnswer>;

/** A policy as it was called when it was told of. */
export const toldPolicy = z.object({ id: z.string(), title: z.string(), category: z.string() });
export type ToldPolicy = z.infer<typeof toldPolicy>;

/** Why whoever is told of a policy is told: what was done to it, or the day alone (age, validity, windows). */
export const policyCause = z.enum(['published', 'edited', 'withdrawn', 'day']);
export type PolicyCause = z.infer<typeof policyCause>;

/**
 * `follow-ups`: a bad rating that staff have to put right; its rater is told of `ratings`. `complaint-desk`: a
 * complaint that staff handle or watch over, by its own id; its complainant is told of `complaints`, by their ticket.
 * `unit-scores`: the month of a unit, as `<unit's id>~2026-10`; `year-scores`: its year, or the year of the office that
 * runs the assessment, as `<unit's id>~2026`.
 */
export const caseBoard = z.enum([
  'complaints',
  'complaint-desk',
  'ratings',
  'follow-ups',
  'unit-scores',
  'year-scores',
  'kindergarten',
]);
export type CaseBoard = z.infer<typeof caseBoard>;

/** What happened to a case. A notice of it never holds the case's own text. */
export const caseEvent = z.enum([
  'accepted',
  'needs-you',
  'clarified',
  'pressed',
  'urged',
  'extended',
  'answered',
  'reopened',
  'closing',
  'late',
  'follow-up',
  'returned',
  'result-out',
  'overdue',
  'identity-opened',
]);
export type CaseEvent = z.infer<typeof caseEvent>;

/**
 * What is told, without anything about whoever is told. `policy`: their answer to it changed. `facts`: their own facts
 * changed, and with these the answers to some policies. `window`: it opens or closes soon, on a day that is certain.
 */
export const noticeSubject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('policy'), cause: policyCause, policy: toldPolicy }),
  z.object({ kind: z.literal('facts') }),
  z.object({
    kind: z.literal('window'),
    edge: z.enum(['opens', 'closes']),
    on: z.string(),
    policy: toldPolicy,
  }),
  z.object({ kind: z.literal('case'), board: caseBoard, event: caseEvent, caseId: z.string() }),
]);
export type NoticeSubject = z.infer<typeof noticeSubject>;
export type NoticeKind = NoticeSubject['kind'];

/** One policy whose answer a change of facts changed. */
export const changedAnswer = z.object({ policy: toldPolicy, before: ownAnswer, after: ownAnswer });
export type ChangedAnswer = z.infer<typeof changedAnswer>;

/** What somebody can switch off: `windows` (reminders), `profile`, `cases`, or a benefit category as `category:<key>`. */
export const noticeTopic = z.string().check(z.regex(/^(windows|profile|cases|category:[a-z0-9-]{1,40})$/));

/** WeChat's template that a notice is sent with; grants are counted for each. */
export const messageTemplate = z.enum(['policy', 'reminder', 'case']);
export type MessageTemplate = z.infer<typeof messageTemplate>;

/**
 * How the message outside the app ended; the inbox has it whatever this says. `pending`: not yet. `unknown`: WeChat did
 * not answer, and it may have arrived. `expired`: it would have come too late to be of use.
 */
export const deliveryState = z.enum(['pending', 'sent', 'refused', 'expired', 'unknown', 'capped', 'muted']);
export type DeliveryState = z.infer<typeof deliveryState>;

/** Why it ended so. */
export const deliveryReason = z.enum([
  'no-grant',
  'no-account',
  'not-subscribed',
  'refused-by-wechat',
  'bad-template',
  'unanswered',
  'too-late',
  'daily-cap',
  'weekly-cap',
  'muted-topic',
  'snoozed',
  'switched-off',
  'own-doing',
  'not-configured',
]);
export type DeliveryReason = z.infer<typeof deliveryReason>;

/** `13:30` as minutes after midnight in the city's time. */
const minuteOfDay = z.int().check(z.minimum(0), z.maximum(1439));

/** How somebody wants to be told. */
export const noticePreferences = z.object({
  /** WeChat messages at all; the inbox is always filled. */
  wechat: z.boolean(),
  /** Topics that are switched off. */
  muted: z.array(noticeTopic),
  /** At once, or together at the digest's hour: once a day, or on Mondays. Cases always come at once. */
  rhythm: z.enum(['at-once', 'daily', 'weekly']),
  /** Messages about policies at most, outside the app. */
  mostADay: z.int().check(z.minimum(1), z.maximum(10)),
  mostAWeek: z.int().check(z.minimum(1), z.maximum(30)),
  /** Nothing is sent from one minute of the day to the other, past midnight where `to` is the smaller one. */
  quietFrom: minuteOfDay,
  quietTo: minuteOfDay,
  /** Nothing about policies is sent until then. */
  snoozedUntil: z.nullable(z.iso.datetime()),
});
export type NoticePreferences = z.infer<typeof noticePreferences>;

/** Calm: what somebody who never chose gets. */
export const calmPreferences: NoticePreferences = {
  wechat: true,
  muted: [],
  rhythm: 'daily',
  mostADay: 1,
  mostAWeek: 3,
  quietFrom: 20 * 60,
  quietTo: 9 * 60,
  snoozedUntil: null,
};
