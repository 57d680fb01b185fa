import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** What waits for somebody, for the mark on their desk. */
export const followUpCounts = z.object({
  /** The unit owes something: an answer, or putting right. */
  waiting: z.int(),
  overdue: z.int(),
  /** For a supervisor: revisits and disputes. */
  toDecide: z.int(),
});
export type FollowUpCounts = z.infer<typeof followUpCounts>;

export const countFollowUps = defineContract({
  name: 'follow-ups.counts',
  summary: 'How many bad ratings wait: of the unit for its lead, of all units below for a supervisor',
  method: 'GET',
  path: '/units/:id/follow-up-counts',
  access: { kind: 'staff', roles: ['lead', 'handler', 'supervisor'], ofUnit: 'id' },
  params: z.strictObject({ id: z.string().check(z.maxLength(80)) }),
  response: z.object({ unit: z.nullable(followUpCounts), supervised: z.nullable(followUpCounts) }),
});
