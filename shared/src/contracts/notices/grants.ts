import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { messageTemplate } from './shapes';

/** WeChat's word for what somebody answered. `ban`: the template was closed. `filter`: WeChat did not show it. */
export const grantAnswer = z.enum(['accept', 'reject', 'ban', 'filter']);
export type GrantAnswer = z.infer<typeof grantAnswer>;

/** What WeChat may still send to the caller of one template, and whether to ask for more. */
export const messageGrant = z.object({
  template: messageTemplate,
  /** WeChat's own id of it; null where the city has none, and then there is nothing to ask for. */
  templateId: z.nullable(z.string()),
  /** Messages, as our ledger has it. */
  remaining: z.int(),
  /** May be asked beside something else that the person does: few are left, and they were not asked lately. */
  byTheWay: z.boolean(),
  /** May be asked when the person wants just that: always, unless the template was closed. */
  onPurpose: z.boolean(),
});
export type MessageGrant = z.infer<typeof messageGrant>;

const grants = z.object({ items: z.array(messageGrant) });

export const listMessageGrants = defineContract({
  name: 'notices.grants',
  summary: 'What WeChat may still send to the caller, and which templates to ask for',
  method: 'GET',
  path: '/me/message-grants',
  access: { kind: 'signed-in' },
  response: grants,
});

export const answerMessageGrants = defineContract({
  name: 'notices.answer-grants',
  summary: 'What the caller answered to requestSubscribeMessage: each accepted template is one message more',
  method: 'POST',
  path: '/me/message-grants',
  access: { kind: 'signed-in' },
  idempotent: true,
  body: z.strictObject({
    /** A new one each time that somebody is asked: two same answers that wait for the network are two. */
    askId: z.uuid(),
    answers: z.strictObject({
      policy: z.optional(grantAnswer),
      reminder: z.optional(grantAnswer),
      case: z.optional(grantAnswer),
    }),
  }),
  response: grants,
});
