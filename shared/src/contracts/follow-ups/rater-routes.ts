import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { ownFollowUp } from './shapes';
import { followUpStands, stepRefusals } from './unit-routes';

/** The rating as its rater calls it; no id that a unit or the log knows. */
const ticket = z.strictObject({ ticket: z.uuid() });

export const getOwnFollowUp = defineContract({
  name: 'follow-ups.own',
  summary: "What became of the caller's own bad rating",
  method: 'GET',
  path: '/ratings/mine/:ticket/follow-up',
  access: { kind: 'anyone' },
  visitor: true,
  params: ticket,
  response: ownFollowUp,
  refusals: { 'follow-ups.unknown': 404 },
});

export const wordOnFollowUp = defineContract({
  name: 'follow-ups.word',
  summary: "The rater's word: it is put right (closes), or it is not (reopens)",
  method: 'POST',
  path: '/ratings/mine/:ticket/follow-up/word',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  params: ticket,
  body: z.strictObject({ solved: z.boolean() }),
  response: followUpStands,
  refusals: stepRefusals,
});
