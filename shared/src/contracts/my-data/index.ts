import * as z from 'zod/mini';
import { consentPurpose } from '../consents';
import { defineContract } from '../definition';
import { person, signInWay } from '../identity';

/** What a person types to have their account deleted: a slip of the thumb writes no sentence. */
export const ERASURE_WORDS = '注销我的账号';

/** How often a day one may take one's data away: each time numbers are opened, and that is recorded. */
export const EXPORTS_A_DAY = 5;

export const myAccount = z.object({
  person,
  /** 138****01; null without a number, or when it cannot be read. */
  maskedPhone: z.nullable(z.string()),
  /** Ways in which this account can be signed in to. */
  ways: z.array(signInWay),
  /** What was agreed to, the last first; those taken back too. */
  consents: z.array(
    z.object({
      purpose: consentPurpose,
      version: z.string(),
      givenAt: z.iso.datetime(),
      withdrawnAt: z.nullable(z.iso.datetime()),
    }),
  ),
});
export type MyAccount = z.infer<typeof myAccount>;

export const getMyAccount = defineContract({
  name: 'my-data.account',
  summary: 'My account: who I am here, my number masked, my ways to sign in, what I agreed to',
  method: 'GET',
  path: '/me',
  access: { kind: 'signed-in' },
  response: myAccount,
});

export const mySession = z.object({
  id: z.string(),
  /** What the device is recognised by: 「iPhone 微信」. */
  device: z.string(),
  way: signInWay,
  startedAt: z.iso.datetime(),
  /** Within five minutes. */
  usedAt: z.iso.datetime(),
  /** The one that asks. */
  current: z.boolean(),
});
export type MySession = z.infer<typeof mySession>;

export const listMySessions = defineContract({
  name: 'my-data.sessions',
  summary: 'Where this account is signed in now, the last used first',
  method: 'GET',
  path: '/me/sessions',
  access: { kind: 'signed-in' },
  response: z.object({ items: z.array(mySession) }),
});

/** Repeating it is harmless. One that is not there and one of somebody else's are answered alike. */
export const endMySession = defineContract({
  name: 'my-data.end-session',
  summary: 'Sign one of my devices out',
  method: 'DELETE',
  path: '/me/sessions/:id',
  access: { kind: 'signed-in' },
  params: z.strictObject({ id: z.uuid() }),
  response: z.object({ ended: z.boolean() }),
});

export const endOtherSessions = defineContract({
  name: 'my-data.end-other-sessions',
  summary: 'Sign out everywhere but here',
  method: 'DELETE',
  path: '/me/sessions',
  access: { kind: 'signed-in' },
  /** How many there were. */
  response: z.object({ ended: z.number() }),
});

/** A copy of everything, read by people: hence its Chinese keys. */
export const exportedDocument = z.object({
  说明: z.array(z.string()),
  导出时间: z.string(),
  内容: z.array(
    z.object({
      名称: z.string(),
      说明: z.string(),
      条目: z.array(
        z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
      ),
    }),
  ),
});
export type ExportedDocument = z.infer<typeof exportedDocument>;

/**
 * Own numbers stand in it in clear, so it is not idempotent: a kept answer would keep them in clear, too. Every opening
 * is recorded.
 */
export const exportMyData = defineContract({
  name: 'my-data.export',
  summary: 'Everything that is held about me and this device, as one document',
  method: 'POST',
  path: '/me/export',
  access: { kind: 'signed-in' },
  visitor: true,
  limit: [{ most: EXPORTS_A_DAY, seconds: 86_400 }],
  body: z.strictObject({}),
  response: z.object({ fileName: z.string(), document: exportedDocument }),
});

const records = z.object({ name: z.string(), title: z.string(), count: z.number() });

export const erasurePlan = z.object({
  /** What goes, with how much there is of it; nothing is listed of which there is none. */
  goes: z.array(records),
  stays: z.array(z.object({ name: z.string(), title: z.string(), why: z.string() })),
  /** Why it cannot be done yet; null when it can. */
  hindrance: z.nullable(z.object({ code: z.string(), message: z.string(), advice: z.string() })),
});
export type ErasurePlan = z.infer<typeof erasurePlan>;

export const planErasure = defineContract({
  name: 'my-data.erasure-plan',
  summary: 'What deleting my account takes away, what stays and why',
  method: 'GET',
  path: '/me/erasure',
  access: { kind: 'signed-in' },
  visitor: true,
  response: erasurePlan,
});

/**
 * Not idempotent by key: no row may be left that a key could stand in. A repeat is answered 401
 * `access.session-ended`, which the phone takes for done.
 */
export const eraseMe = defineContract({
  name: 'my-data.erase',
  summary: 'Delete my account, what hangs on it and what this device recorded; all sessions end',
  method: 'POST',
  path: '/me/erasure',
  access: { kind: 'signed-in' },
  visitor: true,
  body: z.strictObject({ confirmation: z.string().check(z.maxLength(40)) }),
  response: z.object({ erased: z.literal(true) }),
  refusals: { 'my-data.not-confirmed': 422, 'my-data.still-staff': 409 },
});

export const getDeviceRecords = defineContract({
  name: 'my-data.device',
  summary: 'What this device recorded without signing in',
  method: 'GET',
  path: '/device-records',
  access: { kind: 'public' },
  visitor: true,
  response: z.object({ items: z.array(records) }),
});

/** Repeating it is harmless. */
export const eraseDeviceRecords = defineContract({
  name: 'my-data.erase-device',
  summary: 'Delete what this device recorded',
  method: 'DELETE',
  path: '/device-records',
  access: { kind: 'public' },
  visitor: true,
  response: z.object({ erased: z.literal(true) }),
});
