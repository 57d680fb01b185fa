import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { planInBrief, planManifest, planPhase, planVersion } from './shapes';

export const listPlans = defineContract({
  name: 'kindergarten-plans.list',
  summary: 'Public: the plans of kindergarten draws that were published, the newest first',
  method: 'GET',
  path: '/kindergarten-plans',
  access: { kind: 'public' },
  response: z.object({ plans: z.array(planInBrief) }),
});

export const getPlan = defineContract({
  name: 'kindergarten-plans.plan',
  summary:
    'Public: the version of a plan that holds, with its hash, and every version with the reason for it',
  method: 'GET',
  path: '/kindergarten-plans/:planId',
  access: { kind: 'public' },
  params: z.strictObject({ planId: z.uuid() }),
  response: z.object({
    manifest: planManifest,
    manifestHash: z.string(),
    phase: planPhase,
    /** The server's time, by which applications are taken. */
    now: z.iso.datetime(),
    /** The newest first. */
    versions: z.array(planVersion),
  }),
  refusals: { 'kindergarten-plans.unknown': 404 },
});

export const getPlanVersion = defineContract({
  name: 'kindergarten-plans.version',
  summary: 'Public: one version of a plan as it was published',
  method: 'GET',
  path: '/kindergarten-plans/:planId/versions/:version',
  access: { kind: 'public' },
  params: z.strictObject({ planId: z.uuid(), version: z.string().check(z.regex(/^[1-9]\d{0,4}$/)) }),
  response: z.object({ manifest: planManifest, manifestHash: z.string() }),
  refusals: { 'kindergarten-plans.unknown': 404 },
});
