import * as z from 'zod/mini';
import { defineContract } from '../definition';
import {
  LONGEST_WORDS,
  policyLevel,
  policyStatus,
  shownDate,
  source,
  statusFilter,
  textMatch,
} from './shapes';

/** A policy for residents (便民). No rule says who gets it, so nothing here ever says 「初步符合」. */
export const residentPolicyRow = z.object({
  id: z.string(),
  title: z.string(),
  topic: z.string(),
  level: policyLevel,
  issuer: z.string(),
  status: policyStatus,
  benefitText: z.string(),
  /** Whom it is for, in words. */
  audience: z.string(),
  deadline: shownDate,
});
export type ResidentPolicyRow = z.infer<typeof residentPolicyRow>;

export const residentPolicyView = z.object({
  ...residentPolicyRow.shape,
  documentNumber: z.nullable(z.string()),
  responsibleDepartment: z.string(),
  publishedOn: shownDate,
  validFrom: shownDate,
  validTo: shownDate,
  /** Our own summary, not the original text. */
  summary: z.string(),
  steps: z.array(z.string()),
  faq: z.array(z.object({ q: z.string(), a: z.string() })),
  source,
});
export type ResidentPolicyView = z.infer<typeof residentPolicyView>;

export const listResidentPolicies = defineContract({
  name: 'policies.list-for-residents',
  summary: 'Policies for residents, by topic; with words, the best answer first',
  method: 'GET',
  path: '/resident-policies',
  access: { kind: 'public' },
  query: z.strictObject({
    q: z.optional(z.string().check(z.maxLength(LONGEST_WORDS))),
    topic: z.optional(z.string().check(z.maxLength(40))),
    level: z.optional(policyLevel),
    status: z.optional(statusFilter),
    after: z.optional(z.string().check(z.maxLength(80))),
  }),
  response: z.object({
    items: z.array(z.object({ ...residentPolicyRow.shape, match: z.nullable(textMatch) })),
    next: z.nullable(z.string()),
    total: z.number(),
    relaxed: z.boolean(),
    /** Every topic with its policies that have not expired, the largest first. */
    topics: z.array(z.object({ name: z.string(), count: z.number() })),
  }),
  refusals: { 'policies.no-words': 422 },
});

export const getResidentPolicy = defineContract({
  name: 'policies.get-for-residents',
  summary: 'One policy for residents: whom it is for, what it gives, the steps, questions, source',
  method: 'GET',
  path: '/resident-policies/:id',
  access: { kind: 'public' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: residentPolicyView,
  refusals: { 'policies.unknown': 404 },
});
