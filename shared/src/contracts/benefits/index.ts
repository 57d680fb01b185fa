import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { facts, factValue, profileField, profileScale } from '../enterprises';
import { policyRow } from '../policies';

export { type CategoryCounts, categoryCounts, getPicture, type PictureTag, pictureTag } from './picture';
export { facts };

export const verdict = z.enum(['eligible', 'unknown', 'not-eligible']);
export type VerdictName = z.infer<typeof verdict>;

/** One condition of a policy against the enterprise's own value. */
export const conditionReason = z.object({
  field: z.string(),
  fieldName: z.string(),
  verdict: z.enum(['met', 'unknown', 'not-met']),
  /** What the policy asks: 「主体类型为个体工商户」. */
  condition: z.string(),
  /** What is known: 「您填写的是：企业」, or that it was not given. */
  ownValue: z.string(),
});
export type ConditionReason = z.infer<typeof conditionReason>;

/** What an enterprise could change itself, two facts at most, to get a policy that it does not get. */
export const nearMiss = z.object({
  changes: z.array(
    z.object({
      field: z.string(),
      fieldName: z.string(),
      /** What to bring about, and how it is now: 「研发费用占营收比提高到5%以上（现为4.2%）」. */
      advice: z.string(),
    }),
  ),
  /** Unknown facts on which it depends then. */
  toAnswer: z.array(z.object({ field: z.string(), name: z.string() })),
});
export type NearMiss = z.infer<typeof nearMiss>;
const sourcedReason = z.object({
  ...conditionReason.shape,
  /** Where the own value comes from: 「税务 2026-10-31」, 「自行填写，未核验」; null when nothing is known. */
  source: z.nullable(z.string()),
  /** The place in the policy, where its rule names one. */
  clause: z.nullable(z.string()),
  /** All of it as one sentence, with the policy that asks it. */
  sentence: z.string(),
});

/** One condition explained. Of a group (any of, none of) `parts` are the conditions inside, worded as they count. */
export const explainedReason = z.object({ ...sourcedReason.shape, parts: z.array(sourcedReason) });
export type ExplainedReason = z.infer<typeof explainedReason>;

const explanation = z.object({
  policyId: z.string(),
  asOf: z.string(),
  verdict,
  /** Eligible here means 「初步符合」: conditions in data hold; see `notChecked`. */
  reasons: z.array(explainedReason),
  missing: z.array(z.object({ field: z.string(), name: z.string() })),
  /** Of 不符合 alone, and only where it is near. */
  nearMiss: z.nullable(nearMiss),
  /** What no rule here covers: materials, review. */
  notChecked: z.array(z.string()),
  /** What the conditions are taken from: title and document number. */
  citation: z.string(),
});

export const benefitRow = z.object({
  ...policyRow.shape,
  reason: conditionReason,
  /** Of 不符合 alone, and only where it is near. */
  nearMiss: z.nullable(nearMiss),
  missing: z.array(z.string()),
  /** Why the row stands where it does among the eligible: 「还有6天截止」. Null where nothing telling can be said. */
  needReason: z.nullable(z.string()),
  /** True when `needReason` rests on made-up use of the demo: shown with 「演示数据」. */
  needDemo: z.boolean(),
});
export type BenefitRow = z.infer<typeof benefitRow>;

/** Fields that the person answered with 「不清楚」: never asked again; what hangs on them stays 待补充. */
const skipped = z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(100)));

/** The question whose answer is expected to settle most of the policies that are 待补充. */
export const nextQuestion = z.object({
  field: z.string(),
  name: z.string(),
  /** As a sentence: 「您的企业有多少从业人员？」. */
  words: z.string(),
  type: profileField.shape.type,
  unit: profileField.shape.unit,
  /** Of `enum` and `enum[]`: all of them, those on which an open policy hangs first; else empty. */
  choices: profileField.shape.choices,
  /** How many policies the answer can settle: whatever it is, never more. */
  settles: z.number(),
  /** How many it settles whatever it is: never fewer. */
  settlesSurely: z.number(),
});
export type NextQuestion = z.infer<typeof nextQuestion>;

export const matchBenefits = defineContract({
  name: 'benefits.match',
  summary:
    'Which policies in force fit these facts: 可享 (what is likely needed most first), 待补充, 不符合, one reason a row',
  method: 'POST',
  path: '/benefits/match',
  access: { kind: 'public' },
  reads: true,
  body: z.strictObject({ facts, skipped }),
  response: z.object({
    asOf: z.string(),
    eligible: z.array(benefitRow),
    unknown: z.array(benefitRow),
    notEligible: z.array(benefitRow),
    /** In none of the three: the stored condition is broken, its unit is told, and nothing can be said meanwhile. */
    faulty: z.array(policyRow),
    /** Null when no answer would settle anything more. */
    nextQuestion: z.nullable(nextQuestion),
  }),
  refusals: { 'benefits.unknown-fact': 400, 'benefits.bad-fact': 400 },
});

export const explainBenefit = defineContract({
  name: 'benefits.explain',
  summary: 'One policy against these facts: every condition with the own value, and what was not checked',
  method: 'POST',
  path: '/benefits/policies/:id/explain',
  access: { kind: 'public' },
  reads: true,
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  body: z.strictObject({ facts }),
  response: explanation,
  refusals: {
    'policies.unknown': 404,
    'benefits.unknown-fact': 400,
    'benefits.bad-fact': 400,
    'benefits.faulty-rule': 409,
  },
});

/** How a benefit is obtained. Steps come from the policy's own reading; where the data has none, `steps` is empty. */
export const getClaimGuide = defineContract({
  name: 'benefits.claim-guide',
  summary: '怎么领: steps, place, phone and official source of one policy; what is not known is null',
  method: 'GET',
  path: '/benefits/policies/:id/claim-guide',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: z.object({
    policyId: z.string(),
    title: z.string(),
    applyMode: policyRow.shape.applyMode,
    /** Nothing is granted under a policy that is not in force. */
    status: policyRow.shape.status,
    demo: z.boolean(),
    /** 免申即享: what happens without an application. */
    automatic: z.nullable(z.string()),
    steps: z.array(z.string()),
    place: z.nullable(z.string()),
    unitId: z.string(),
    unitName: z.string(),
    phone: z.nullable(z.string()),
    phoneSynthetic: z.boolean(),
    source: z.object({ name: z.string(), url: z.nullable(z.string()), verification: z.string() }),
    windowText: z.nullable(z.string()),
  }),
  refusals: { 'policies.unknown': 404 },
});

export const interest = z.object({
  id: z.string(),
  policyId: z.string(),
  title: z.string(),
  recordedAt: z.iso.datetime(),
});
export type Interest = z.infer<typeof interest>;

export const recordInterest = defineContract({
  name: 'benefits.record-interest',
  summary: 'This device is interested in a 免申即享 policy; kept until it is withdrawn',
  method: 'POST',
  path: '/benefits/interests',
  access: { kind: 'public' },
  visitor: true,
  idempotent: true,
  body: z.strictObject({ policyId: z.string().check(z.maxLength(80)) }),
  response: interest,
  refusals: {
    'policies.unknown': 404,
    'benefits.not-automatic': 409,
    'benefits.not-in-force': 409,
  },
});

export const withdrawInterest = defineContract({
  name: 'benefits.withdraw-interest',
  summary: 'Take an interest of this device back',
  method: 'DELETE',
  path: '/benefits/interests/:policyId',
  access: { kind: 'public' },
  visitor: true,
  idempotent: true,
  params: z.strictObject({ policyId: z.string().check(z.maxLength(80)) }),
  response: z.object({ withdrawn: z.boolean() }),
});

export const listInterests = defineContract({
  name: 'benefits.interests',
  summary: 'The interests that this device recorded, newest first',
  method: 'GET',
  path: '/benefits/interests',
  access: { kind: 'public' },
  visitor: true,
  response: z.object({ items: z.array(interest) }),
});

/** One policy that changed lists because a fact changed. */
export const policyMove = z.object({
  policyId: z.string(),
  title: z.string(),
  from: verdict,
  to: verdict,
  /** The condition that says it: what is met now, or what stands in the way. */
  reason: conditionReason,
});
export type PolicyMove = z.infer<typeof policyMove>;

const enterpriseId = z.strictObject({ id: z.uuid() });

export const matchEnterprise = defineContract({
  name: 'benefits.match-enterprise',
  summary: 'Which policies in force fit an enterprise of the caller, by the facts of its profile that count',
  method: 'POST',
  path: '/enterprises/:id/benefits',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  reads: true,
  params: enterpriseId,
  body: z.strictObject({ skipped }),
  response: matchBenefits.response,
  refusals: { 'enterprises.unknown': 404, 'benefits.unknown-fact': 400 },
});

export const explainForEnterprise = defineContract({
  name: 'benefits.explain-for-enterprise',
  summary:
    'One policy against an enterprise of the caller: every condition, whose word the fact is and of when',
  method: 'POST',
  path: '/enterprises/:id/benefits/:policyId/explain',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  reads: true,
  params: z.strictObject({ id: z.uuid(), policyId: z.string().check(z.maxLength(80)) }),
  body: z.strictObject({}),
  response: explanation,
  refusals: { 'enterprises.unknown': 404, 'policies.unknown': 404, 'benefits.faulty-rule': 409 },
});

/** Here and not among the routes of enterprises, because the answer says what the change did to the lists. */
export const changeFact = defineContract({
  name: 'benefits.change-fact',
  summary:
    'State one fact of an enterprise, or take the own statement back with null; says which policies moved',
  method: 'PUT',
  path: '/enterprises/:id/facts/:field',
  access: { kind: 'enterprise', of: 'id', may: 'state' },
  idempotent: true,
  params: z.strictObject({ id: z.uuid(), field: z.string().check(z.maxLength(60)) }),
  body: z.strictObject({ value: z.nullable(factValue) }),
  response: z.object({
    asOf: z.string(),
    field: profileField,
    scale: profileScale,
    /** Exactly the policies in force whose verdict changed; those that became eligible first. */
    moves: z.array(policyMove),
    counts: z.object({ eligible: z.number(), unknown: z.number(), notEligible: z.number() }),
  }),
  refusals: {
    'enterprises.unknown': 404,
    'enterprises.unknown-fact': 400,
    'enterprises.bad-fact': 400,
    'enterprises.derived-fact': 409,
  },
});
