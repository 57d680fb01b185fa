import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { LONGEST_PLAN_REASON, planContent, planInBrief } from './shapes';

const unitId = z.string().check(z.maxLength(80));
const planOfUnit = z.strictObject({ id: unitId, planId: z.uuid() });
const reason = z.string().check(z.maxLength(2 * LONGEST_PLAN_REASON));

const WORDS = { 'kindergarten-plans.no-reason': 422, 'kindergarten-plans.reason-too-long': 422 } as const;

/** What waits for another person to publish it. */
export const planDraft = z.object({
  planId: z.uuid(),
  /** From 1; a save or a publication names the one that it is based on. */
  revision: z.int(),
  content: planContent,
  reason: z.string(),
  savedAt: z.iso.datetime(),
  /** Whoever asks wrote it last: another person is to publish it. */
  byYou: z.boolean(),
  /** Why it cannot be published now; null where it can. */
  hindrance: z.nullable(z.object({ code: z.string(), message: z.string(), advice: z.string() })),
});
export type PlanDraft = z.infer<typeof planDraft>;

export const getPlanDesk = defineContract({
  name: 'kindergarten-plans.desk',
  summary: 'The plans of an education bureau: drafts that wait to be published, and what was published',
  method: 'GET',
  path: '/units/:id/kindergarten-plans',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  params: z.strictObject({ id: unitId }),
  response: z.object({ drafts: z.array(planDraft), published: z.array(planInBrief) }),
});

export const draftPlan = defineContract({
  name: 'kindergarten-plans.draft',
  summary: 'Begins a plan as a draft',
  method: 'POST',
  path: '/units/:id/kindergarten-plans',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  params: z.strictObject({ id: unitId }),
  body: z.strictObject({ content: planContent, reason }),
  response: z.object({ planId: z.uuid(), revision: z.int() }),
  refusals: WORDS,
});

export const savePlanDraft = defineContract({
  name: 'kindergarten-plans.save-draft',
  summary: 'Saves the draft of a plan, or begins a new version of a published one, with the reason for it',
  method: 'POST',
  path: '/units/:id/kindergarten-plans/:planId/draft',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  params: planOfUnit,
  /** `basedOn`: the draft's revision; 0 where there is none yet. */
  body: z.strictObject({ basedOn: z.int().check(z.minimum(0)), content: planContent, reason }),
  response: z.object({ planId: z.uuid(), revision: z.int() }),
  refusals: {
    ...WORDS,
    'kindergarten-plans.unknown': 404,
    'kindergarten-plans.changed-meanwhile': 409,
    'kindergarten-plans.frozen': 409,
  },
});

export const dropPlanDraft = defineContract({
  name: 'kindergarten-plans.drop-draft',
  summary: 'Throws the draft away; what was published stays',
  method: 'DELETE',
  path: '/units/:id/kindergarten-plans/:planId/draft',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  params: planOfUnit,
  response: z.object({ dropped: z.boolean() }),
  refusals: { 'kindergarten-plans.unknown': 404 },
});

export const publishPlan = defineContract({
  name: 'kindergarten-plans.publish',
  summary: 'A second person publishes the draft: it is hashed, on the public ledger, and holds from now on',
  method: 'POST',
  path: '/units/:id/kindergarten-plans/:planId/publication',
  access: { kind: 'staff', roles: ['lottery-operator'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params: planOfUnit,
  body: z.strictObject({ revision: z.int().check(z.minimum(1)) }),
  response: z.object({ version: z.int(), manifestHash: z.string() }),
  refusals: {
    'kindergarten-plans.unknown': 404,
    'kindergarten-plans.changed-meanwhile': 409,
    'kindergarten-plans.same-person': 409,
    'kindergarten-plans.frozen': 409,
    'kindergarten-plans.nothing-changed': 409,
    'kindergarten-plans.not-ready': 409,
  },
});
