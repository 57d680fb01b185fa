import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** One thing that can be said of an enterprise, with the fact and the rule that it comes from. */
export const pictureTag = z.object({
  group: z.enum(['size', 'age', 'qualification', 'growth', 'staff', 'innovation']),
  groupName: z.string(),
  /** 「成长期」. */
  name: z.string(),
  /** 「成立于2019年3月1日，已满7年；满3年不满10年为成长期」. */
  reason: z.string(),
});
export type PictureTag = z.infer<typeof pictureTag>;

export const categoryCounts = z.object({
  key: z.string(),
  name: z.string(),
  eligible: z.number(),
  unknown: z.number(),
  notEligible: z.number(),
});
export type CategoryCounts = z.infer<typeof categoryCounts>;

export const getPicture = defineContract({
  name: 'benefits.picture',
  summary:
    '画像总览: what can be said of an enterprise and why, how much of what policies ask is known, which facts would settle most, and the three answers per category',
  method: 'GET',
  path: '/enterprises/:id/picture',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  params: z.strictObject({ id: z.uuid() }),
  response: z.object({
    asOf: z.string(),
    /** Nothing is said of what is not known. */
    tags: z.array(pictureTag),
    /** Of the facts that policies in force ask for. */
    completeness: z.object({ known: z.number(), asked: z.number() }),
    /** The missing facts on which most policies wait, most first; five at most. */
    openers: z.array(
      z.object({
        field: z.string(),
        fieldName: z.string(),
        /** How many policies wait on it, perhaps on others too. */
        policies: z.number(),
        /** Three of them at most. */
        titles: z.array(z.string()),
      }),
    ),
    /** Every category of the city in its order. */
    categories: z.array(categoryCounts),
  }),
  refusals: { 'enterprises.unknown': 404 },
});
