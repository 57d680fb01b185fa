import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { deliveryReason, deliveryState, policyCause } from '../notices';

export { campaignDeliveryWords, causeWords, type DeliveryWords, stepWords } from './words';

const unit = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const unitCampaign = z.strictObject({ ...unit.shape, campaignId: z.uuid() });

/** One change of one policy, and the telling of it. */
export const campaign = z.object({
  id: z.uuid(),
  policyId: z.string(),
  /** As it was called then. */
  title: z.string(),
  cause: policyCause,
  at: z.iso.datetime(),
  /** How many were told then. Those who gave the enterprise or their account up since are still counted here. */
  told: z.int(),
});
export type Campaign = z.infer<typeof campaign>;

export const listCampaigns = defineContract({
  name: 'pushes.campaigns',
  summary: 'What was told of the policies that a unit answers for; the newest first',
  method: 'GET',
  path: '/units/:id/campaigns',
  access: { kind: 'staff', roles: ['publisher', 'handler', 'lead', 'supervisor'], ofUnit: 'id' },
  params: unit,
  query: z.strictObject({
    /** Of one policy alone. */
    policyId: z.optional(z.string().check(z.maxLength(80))),
    /** The `next` of the page before. */
    after: z.optional(z.uuid()),
  }),
  response: z.object({ items: z.array(campaign), next: z.nullable(z.uuid()) }),
});

/**
 * From whom it concerns to who made something of it. Each holder counts for each enterprise of theirs. `matched`:
 * their answer after the change is eligible or perhaps, whether it changed or not. `told`: their answer changed.
 * `opened`, `favourited`, `claimOpened`: of those told, who opened the message, kept the policy at hand afterwards,
 * opened 怎么领.
 */
export const campaignSteps = z.object({
  matched: z.int(),
  told: z.int(),
  opened: z.int(),
  favourited: z.int(),
  claimOpened: z.int(),
});
export type CampaignSteps = z.infer<typeof campaignSteps>;
export type CampaignStep = keyof CampaignSteps;

/** A district or a section of industries; `key` is `other` where cells of fewer than five enterprises are one. */
export const campaignPart = z.object({ key: z.string(), name: z.string(), ...campaignSteps.shape });
export type CampaignPart = z.infer<typeof campaignPart>;

export const campaignDelivery = z.object({
  state: deliveryState,
  reason: z.nullable(deliveryReason),
  size: z.int(),
});
export type CampaignDelivery = z.infer<typeof campaignDelivery>;

export const campaignFigures = z.object({
  ...campaign.shape,
  countedAt: z.iso.datetime(),
  steps: campaignSteps,
  /** Of those told: whose answer is that they are not eligible any more. */
  lost: z.int(),
  districts: z.array(campaignPart),
  sections: z.array(campaignPart),
  /** How the message outside the app ended, for everybody told; the most frequent first. */
  deliveries: z.array(campaignDelivery),
});
export type CampaignFigures = z.infer<typeof campaignFigures>;

export const getCampaign = defineContract({
  name: 'pushes.campaign',
  summary: 'What came of one telling: from whom it concerns to who opened 怎么领, and what was not delivered',
  method: 'GET',
  path: '/units/:id/campaigns/:campaignId',
  access: { kind: 'staff', roles: ['publisher', 'handler', 'lead', 'supervisor'], ofUnit: 'id' },
  params: unitCampaign,
  response: campaignFigures,
  refusals: { 'pushes.unknown-campaign': 404 },
});

/** A small file in an answer like every other: the gate, the session and the phone's request know no second way. */
export const getCampaignWorkbook = defineContract({
  name: 'pushes.campaign-workbook',
  summary: 'The same figures as a workbook (.xlsx)',
  method: 'GET',
  path: '/units/:id/campaigns/:campaignId/workbook',
  access: { kind: 'staff', roles: ['publisher', 'handler', 'lead', 'supervisor'], ofUnit: 'id' },
  params: unitCampaign,
  response: z.object({ fileName: z.string(), base64: z.string() }),
  refusals: { 'pushes.unknown-campaign': 404 },
  limit: [{ most: 20, seconds: 60 }],
});
