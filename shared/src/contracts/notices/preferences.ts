import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { noticePreferences, noticeTopic } from './shapes';

// All of them are fleeting: a choice that a phone sent later by itself could undo one that was made meanwhile.

/** More than a city has categories; the limit keeps a stranger from filling the row. */
export const MOST_MUTED_TOPICS = 100;

export const getNoticePreferences = defineContract({
  name: 'notices.preferences',
  summary: 'How the caller wants to be told; calm as long as they never chose',
  method: 'GET',
  path: '/me/notice-preferences',
  access: { kind: 'signed-in' },
  response: noticePreferences,
});

/** Only what is named changes, so that two devices do not undo each other's choices. */
export const changeNoticePreferences = defineContract({
  name: 'notices.change-preferences',
  summary: 'Change some of how the caller wants to be told; what is not named stays',
  method: 'PUT',
  path: '/me/notice-preferences',
  access: { kind: 'signed-in' },
  response: noticePreferences,
  idempotent: true,
  fleeting: true,
  body: z.strictObject({
    wechat: z.optional(noticePreferences.shape.wechat),
    rhythm: z.optional(noticePreferences.shape.rhythm),
    mostADay: z.optional(noticePreferences.shape.mostADay),
    mostAWeek: z.optional(noticePreferences.shape.mostAWeek),
    quietFrom: z.optional(noticePreferences.shape.quietFrom),
    quietTo: z.optional(noticePreferences.shape.quietTo),
  }),
});

export const calmNotices = defineContract({
  name: 'notices.calm',
  summary: 'Back to the calm preferences of somebody who never chose',
  method: 'DELETE',
  path: '/me/notice-preferences',
  access: { kind: 'signed-in' },
  response: noticePreferences,
  idempotent: true,
  fleeting: true,
});

const oneTopic = z.strictObject({ topic: noticeTopic });

/** One tap from a message: its topic is the first of the message's topics. */
export const muteTopic = defineContract({
  name: 'notices.mute',
  summary: 'No more WeChat messages about this topic; the inbox still has them',
  method: 'POST',
  path: '/me/notice-preferences/mute',
  access: { kind: 'signed-in' },
  response: noticePreferences,
  idempotent: true,
  fleeting: true,
  body: oneTopic,
  refusals: { 'notices.too-many-muted': 409 },
});

export const unmuteTopic = defineContract({
  name: 'notices.unmute',
  summary: 'WeChat messages about this topic again',
  method: 'POST',
  path: '/me/notice-preferences/unmute',
  access: { kind: 'signed-in' },
  response: noticePreferences,
  idempotent: true,
  fleeting: true,
  body: oneTopic,
});

/** `no-longer` takes a rest back. */
export const snoozeFor = z.enum(['a-day', 'a-week', 'no-longer']);
export type SnoozeFor = z.infer<typeof snoozeFor>;

export const snoozeNotices = defineContract({
  name: 'notices.snooze',
  summary: 'No WeChat messages about policies for a day or a week from now; those of cases still come',
  method: 'POST',
  path: '/me/notice-preferences/snooze',
  access: { kind: 'signed-in' },
  response: noticePreferences,
  idempotent: true,
  fleeting: true,
  body: z.strictObject({ for: snoozeFor }),
});
