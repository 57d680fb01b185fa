import * as z from 'zod/mini';
import { defineContract } from '../definition';
import {
  changedAnswer,
  deliveryReason,
  deliveryState,
  noticeSubject,
  noticeTopic,
  ownAnswer,
} from './shapes';

/** More unread ones are shown as 「99+」, and not counted either. */
export const MOST_UNREAD = 99;
export const MESSAGES_A_PAGE = 20;

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The notice, and with a `~` the enterprise that the message is about, if any. */
export const messageId = z.string().check(z.regex(new RegExp(`^${UUID}(~${UUID})?$`)));

/** A message as its recipient sees it. */
export const message = z.object({
  id: messageId,
  at: z.iso.datetime(),
  subject: noticeSubject,
  /** What happened, in at most 14 characters: 「您初步符合」. The subject has the policy's title. */
  head: z.string(),
  /** Why, and how it stands. */
  line: z.string(),
  /** The recipient's own answer; null where the message is about none, or about several (`changes`). */
  before: z.nullable(ownAnswer),
  after: z.nullable(ownAnswer),
  /** Of `facts` alone. */
  changes: z.array(z.object({ ...changedAnswer.shape, head: z.string() })),
  /** Null when it is about no enterprise of theirs. */
  enterprise: z.nullable(z.object({ id: z.string(), name: z.string(), demo: z.boolean() })),
  read: z.boolean(),
  /** In the inbox without a mark: the person muted its topic, or it tells what they just did themselves. */
  silent: z.boolean(),
  /** `words`: 「微信已提醒」, 「只放在站内：您关了这一类」. */
  delivery: z.object({ state: deliveryState, reason: z.nullable(deliveryReason), words: z.string() }),
  /** What a tap mutes. */
  topic: z.object({ key: noticeTopic, name: z.string(), muted: z.boolean() }),
});
export type Message = z.infer<typeof message>;

const params = z.strictObject({ id: messageId });

export const listMessages = defineContract({
  name: 'notices.messages',
  summary: 'What the caller was told, newest first, twenty a page',
  method: 'GET',
  path: '/messages',
  access: { kind: 'signed-in' },
  query: z.strictObject({
    /** The last message of the page before. */
    after: z.optional(messageId),
  }),
  response: z.object({ items: z.array(message), next: z.nullable(messageId) }),
});

export const countUnread = defineContract({
  name: 'notices.unread',
  summary: 'How many messages the caller has not read, silent ones apart; more than 99 count as 100',
  method: 'GET',
  path: '/messages/unread',
  access: { kind: 'signed-in' },
  response: z.object({ unread: z.int() }),
});

export const getMessage = defineContract({
  name: 'notices.message',
  summary: 'One message of the caller',
  method: 'GET',
  path: '/messages/:id',
  access: { kind: 'signed-in' },
  params,
  response: message,
  refusals: { 'notices.unknown-message': 404 },
});

export const openMessage = defineContract({
  name: 'notices.open',
  summary: 'The caller looked into a message or followed it; it counts as read',
  method: 'POST',
  path: '/messages/:id/opened',
  access: { kind: 'signed-in' },
  idempotent: true,
  params,
  body: z.strictObject({}),
  response: z.object({ read: z.boolean() }),
  refusals: { 'notices.unknown-message': 404 },
});

export const markRead = defineContract({
  name: 'notices.mark-read',
  summary:
    'Some messages, or all up to the newest that was shown, are read; what is not theirs is passed over',
  method: 'POST',
  path: '/messages/read',
  access: { kind: 'signed-in' },
  idempotent: true,
  body: z.union([
    z.strictObject({ ids: z.array(messageId).check(z.minLength(1), z.maxLength(100)) }),
    z.strictObject({ upTo: messageId }),
  ]),
  response: z.object({ unread: z.int() }),
});

export const removeMessage = defineContract({
  name: 'notices.remove',
  summary: 'Take a message out of the inbox for good',
  method: 'DELETE',
  path: '/messages/:id',
  access: { kind: 'signed-in' },
  idempotent: true,
  params,
  response: z.object({ removed: z.boolean() }),
});
