import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { policyRow } from '../policies';

/**
 * Facts about an enterprise by catalogue key (`shared/src/eligibility`, profile fields).
 * A missing key or null is an unknown fact. Values are checked against the catalogue by the domain.
 */
export const facts = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]),
);

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

export const benefitRow = z.object({
  ...policyRow.shape,
  reason: conditionReason,
  missing: z.array(z.string()),
});
export type BenefitRow = z.infer<typeof benefitRow>;

export const matchBenefits = defineContract({
  name: 'benefits.match',
  summary: 'Which policies in force fit these facts: 可享, 待补充, 不符合, one reason a row',
  method: 'POST',
  path: '/benefits/match',
  access: { kind: 'public' },
  body: z.strictObject({ facts }),
  response: z.object({
    asOf: z.string(),
    eligible: z.array(benefitRow),
    unknown: z.array(benefitRow),
    notEligible: z.array(benefitRow),
  }),
  refusals: { 'benefits.unknown-fact': 400, 'benefits.bad-fact': 400 },
});

export const explainBenefit = defineContract({
  name: 'benefits.explain',
  summary: 'One policy against these facts: every condition with the own value, and what was not checked',
  method: 'POST',
  path: '/benefits/policies/:id/explain',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  body: z.strictObject({ facts }),
  response: z.object({
    policyId: z.string(),
    asOf: z.string(),
    verdict,
    /** Eligible here means 「初步符合」: conditions in data hold; see `notChecked`. */
    reasons: z.array(conditionReason),
    missing: z.array(z.object({ field: z.string(), name: z.string() })),
    /** What no rule here covers: materials, review. */
    notChecked: z.array(z.string()),
  }),
  refusals: { 'policies.unknown': 404, 'benefits.unknown-fact': 400, 'benefits.bad-fact': 400 },
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
  body: z.strictObject({ policyId: z.string().check(z.maxLength(80)), facts }),
  response: interest,
  refusals: {
    'policies.unknown': 404,
    'benefits.not-automatic': 409,
    'benefits.unknown-fact': 400,
    'benefits.bad-fact': 400,
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
