import * as z from 'zod/mini';
import { sizeBands } from '../../need';
import { defineContract } from '../definition';

/**
 * What somebody did with a policy: looked at it, kept it at hand, opened 怎么领, recorded an interest. One of each a
 * category, a day and a device or enterprise counts; see docs/domains/needs.md.
 */
export const attentionKind = z.enum(['view', 'favourite', 'claim', 'intent']);
export type AttentionKind = z.infer<typeof attentionKind>;

/** Enterprises that are alike, and no more of a visitor than that. Null is not known. */
export const cohort = z.strictObject({
  section: z.nullable(z.string().check(z.regex(/^[A-T]$/))),
  band: z.nullable(z.enum(sizeBands)),
  district: z.nullable(z.string().check(z.regex(/^\d{6}$/))),
});

const sign = {
  policyId: z.string().check(z.maxLength(80)),
  kind: attentionKind,
  /** The place, from 1, at which the list showed the policy; null when the person came another way. */
  rank: z.nullable(z.int().check(z.minimum(1), z.maximum(1000))),
};

/** `counted` is false for what this device or enterprise has done today already. */
const noted = z.object({ counted: z.boolean() });

/**
 * Without `Idempotency-Key`: a repeat on the same day does nothing, and a kept key would say for a month which device
 * read what.
 */
export const noteAttention = defineContract({
  name: 'needs.note',
  summary: 'Somebody without an enterprise did something with a policy; only the cohort is kept',
  method: 'POST',
  path: '/attention',
  access: { kind: 'public' },
  visitor: true,
  body: z.strictObject({ ...sign, cohort }),
  response: noted,
  refusals: { 'policies.unknown': 404 },
});

export const noteEnterpriseAttention = defineContract({
  name: 'needs.note-of-enterprise',
  summary: 'The caller did something with a policy for an enterprise of theirs',
  method: 'POST',
  path: '/enterprises/:id/attention',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject(sign),
  response: noted,
  refusals: { 'policies.unknown': 404, 'enterprises.unknown': 404 },
});

export const forgetEnterpriseAttention = defineContract({
  name: 'needs.forget-of-enterprise',
  summary: 'Forget which categories the caller looked at for an enterprise; the order goes on without them',
  method: 'DELETE',
  path: '/enterprises/:id/attention',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  idempotent: true,
  params: z.strictObject({ id: z.uuid() }),
  response: z.object({ forgotten: z.boolean() }),
});
