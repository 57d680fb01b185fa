import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { ownAnswer } from '../notices';
import { ruleRemark } from '../policy-rules';

export const LONGEST_REASON = 200;

const anId = z.string().check(z.maxLength(80));
const unit = z.strictObject({ id: anId });
/** The policy must be one that this unit answers for. */
const unitPolicy = z.strictObject({ ...unit.shape, policyId: anId });

/**
 * A policy in the city pack's own form (a row of `policies.json`) with `unitId`, `readerId` and `contactId` of who
 * answers for it. Checked as a pack's row is: a refusal's `field` is the place in it.
 */
const policyFields = z.record(z.string().check(z.maxLength(80)), z.unknown());
export type PolicyFields = z.infer<typeof policyFields>;

/** The edition that was being looked at; another that stands by then refuses the change. */
const basedOn = z.string().check(z.maxLength(100));
/** Why, in the official's words. */
const reason = z.string().check(z.maxLength(LONGEST_REASON));
const saidReason = z.string().check(z.minLength(1), z.maxLength(LONGEST_REASON));

const publication = z.strictObject({ record: policyFields });
/** `record`: the whole policy, or only the fields that change. */
const change = z.strictObject({ record: policyFields, basedOn });

export const editionDeed = z.enum(['published', 'edited', 'withdrawn']);
export type EditionDeed = z.infer<typeof editionDeed>;

export const policyEdition = z.object({
  number: z.int(),
  done: editionDeed,
  at: z.iso.datetime(),
  byName: z.string(),
  unitName: z.string(),
  reason: z.string(),
});
export type PolicyEdition = z.infer<typeof policyEdition>;

/** What was done, and whom it was told to in the same transaction. */
export const publicationDone = z.object({
  policyId: z.string(),
  edition: z.string(),
  number: z.int(),
  /** How many answers changed, each told to whom it belongs. */
  told: z.int(),
  /** The notice and campaign by which they were told; null when nothing changed that could change an answer. */
  noticeId: z.nullable(z.string()),
});
export type PublicationDone = z.infer<typeof publicationDone>;

/** Enterprises of one kind; `code` null: they do not say. */
export const impactKind = z.object({ code: z.nullable(z.string()), name: z.string(), count: z.int() });
export type ImpactKind = z.infer<typeof impactKind>;

/** Some that it concerns, their names masked. */
export const impactSample = z.object({
  name: z.string(),
  district: z.string(),
  size: z.string(),
  industry: z.string(),
  before: ownAnswer,
  after: ownAnswer,
});
export type ImpactSample = z.infer<typeof impactSample>;

/** Whom the change would be told to; every list but the samples adds up to `total`. */
export const publicationImpact = z.object({
  policyId: z.string(),
  asOf: z.string(),
  total: z.int(),
  byChange: z.array(z.object({ before: ownAnswer, after: ownAnswer, count: z.int() })),
  byDistrict: z.array(impactKind),
  bySize: z.array(impactKind),
  /** By section (门类) of GB/T 4754-2017. */
  byIndustry: z.array(impactKind),
  samples: z.array(impactSample),
  /** What to look at again, though it could be published. */
  remarks: z.array(ruleRemark),
});
export type PublicationImpact = z.infer<typeof publicationImpact>;

const bad = {
  'city.not-loaded': 503,
  'publishing.malformed': 422,
  'publishing.missing-part': 422,
  'publishing.other-unit': 422,
} as const;
const onPublished = {
  'publishing.not-yours': 404,
  'publishing.changed-meanwhile': 409,
} as const;
const publishing = { ...bad, 'publishing.already-published': 409 } as const;
const editing = {
  ...bad,
  ...onPublished,
  'publishing.other-id': 422,
  'publishing.saved-rule-in-the-way': 422,
  'publishing.unchanged': 409,
} as const;

export const getPublishedPolicy = defineContract({
  name: 'publishing.get',
  summary: 'A policy in the form in which it is published, with its edition and the last things done to it',
  method: 'GET',
  path: '/units/:id/policies/:policyId',
  access: { kind: 'staff', roles: ['publisher', 'reviewer'], ofUnit: 'id' },
  params: unitPolicy,
  response: z.object({
    policyId: z.string(),
    /** Null: it was withdrawn. */
    record: z.nullable(policyFields),
    edition: z.string(),
    history: z.array(policyEdition),
  }),
  refusals: { 'publishing.not-yours': 404 },
});

export const publishPolicy = defineContract({
  name: 'publishing.publish',
  summary: 'Publish a policy; whoever’s answer it changes is told in the same transaction',
  method: 'POST',
  path: '/units/:id/policies',
  access: { kind: 'staff', roles: ['publisher'], ofUnit: 'id' },
  idempotent: true,
  params: unit,
  body: z.strictObject({ ...publication.shape, reason }),
  response: publicationDone,
  refusals: publishing,
});

export const dryRunPublication = defineContract({
  name: 'publishing.publish-dry-run',
  summary: 'Whom publishing this policy would be told to; nothing is kept',
  method: 'POST',
  path: '/units/:id/policies/dry-run',
  access: { kind: 'staff', roles: ['publisher', 'reviewer'], ofUnit: 'id' },
  reads: true,
  params: unit,
  body: publication,
  response: publicationImpact,
  refusals: publishing,
});

export const editPolicy = defineContract({
  name: 'publishing.edit',
  summary: 'Publish a policy’s next edition, whole or by the fields that change',
  method: 'PUT',
  path: '/units/:id/policies/:policyId',
  access: { kind: 'staff', roles: ['publisher'], ofUnit: 'id' },
  idempotent: true,
  params: unitPolicy,
  body: z.strictObject({ ...change.shape, reason }),
  response: publicationDone,
  refusals: editing,
});

export const dryRunEdit = defineContract({
  name: 'publishing.edit-dry-run',
  summary: 'Whom this edition would be told to; nothing is kept',
  method: 'POST',
  path: '/units/:id/policies/:policyId/dry-run',
  access: { kind: 'staff', roles: ['publisher', 'reviewer'], ofUnit: 'id' },
  reads: true,
  params: unitPolicy,
  body: change,
  response: publicationImpact,
  refusals: editing,
});

export const withdrawPolicy = defineContract({
  name: 'publishing.withdraw',
  summary: 'Withdraw a policy, with the reason; no load brings it back',
  method: 'POST',
  path: '/units/:id/policies/:policyId/withdrawal',
  access: { kind: 'staff', roles: ['publisher'], ofUnit: 'id' },
  idempotent: true,
  params: unitPolicy,
  body: z.strictObject({ basedOn, reason: saidReason }),
  response: publicationDone,
  refusals: onPublished,
});

export const dryRunWithdrawal = defineContract({
  name: 'publishing.withdraw-dry-run',
  summary: 'Whom the withdrawal would be told to; nothing is kept',
  method: 'POST',
  path: '/units/:id/policies/:policyId/withdrawal/dry-run',
  access: { kind: 'staff', roles: ['publisher', 'reviewer'], ofUnit: 'id' },
  reads: true,
  params: unitPolicy,
  body: z.strictObject({ basedOn }),
  response: publicationImpact,
  refusals: onPublished,
});
