import * as z from 'zod/mini';
import { defineContract } from '../definition';

export const LONGEST_ABOUT = 200;

const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });

/** What the person who asks gets back. The number is not in it: kept answers must hold no personal data. */
export const callBackReceipt = z.object({
  id: z.string(),
  unitName: z.string(),
  receivedAt: z.iso.datetime(),
});
export type CallBackReceipt = z.infer<typeof callBackReceipt>;

export const requestCallBack = defineContract({
  name: 'call-backs.request',
  summary: '请对方回电: leave a number and what it is about at a unit',
  method: 'POST',
  path: '/units/:id/call-backs',
  access: { kind: 'public' },
  visitor: true,
  idempotent: true,
  params: unitId,
  body: z.strictObject({
    /** Whom the person wanted to reach; null for anybody of the unit. */
    officerId: z.nullable(z.string().check(z.maxLength(80))),
    phone: z.string().check(z.maxLength(40)),
    about: z.string().check(z.maxLength(400)),
  }),
  response: callBackReceipt,
  refusals: {
    'service-cards.unknown-unit': 404,
    'call-backs.unknown-officer': 422,
    'call-backs.bad-phone': 422,
    'call-backs.nothing-said': 422,
    'call-backs.too-long': 422,
    'call-backs.too-many': 429,
    'personal-data.cannot-keep': 503,
  },
});

/** A request as the unit's desk sees it. */
export const callBack = z.object({
  id: z.string(),
  /** First and last figures only; null when it cannot be read any more (damaged, or its key is gone). */
  maskedPhone: z.nullable(z.string()),
  /** Null as above. */
  about: z.nullable(z.string()),
  officerName: z.nullable(z.string()),
  requestedAt: z.iso.datetime(),
  handled: z.nullable(z.object({ at: z.iso.datetime(), by: z.string() })),
});
export type CallBack = z.infer<typeof callBack>;

export const listCallBacks = defineContract({
  name: 'call-backs.desk',
  summary: "A unit's desk: who waits for a call, the longest waiting first, then what was handled lately",
  method: 'GET',
  path: '/units/:id/call-backs',
  access: { kind: 'staff', roles: ['officer', 'handler', 'lead'], ofUnit: 'id' },
  params: unitId,
  response: z.object({ waiting: z.array(callBack), handled: z.array(callBack) }),
});

/**
 * The whole number, for the call about to be made; each time is recorded with who asked.
 * Not idempotent on purpose: a kept answer would be the number in clear, and each reading is a reading.
 */
export const revealNumber = defineContract({
  name: 'call-backs.number',
  summary: 'The number of this request, to call it now; the reading is recorded. Not for demo identities',
  method: 'POST',
  path: '/units/:id/call-backs/:callBackId/number',
  access: { kind: 'staff', roles: ['officer', 'handler', 'lead'], ofUnit: 'id' },
  // A desk calls one after the other; who reads faster copies.
  limit: [
    { most: 30, seconds: 600 },
    { most: 200, seconds: 86_400 },
  ],
  params: z.strictObject({ ...unitId.shape, callBackId: z.uuid() }),
  body: z.strictObject({}),
  response: z.object({ phone: z.string() }),
  refusals: {
    'call-backs.unknown': 404,
    'call-backs.demo-number': 409,
    'personal-data.unreadable': 409,
  },
});

export const handleCallBack = defineContract({
  name: 'call-backs.handle',
  summary: 'This request was called back; deleted 30 days from now',
  method: 'POST',
  path: '/units/:id/call-backs/:callBackId/handled',
  access: { kind: 'staff', roles: ['officer', 'handler', 'lead'], ofUnit: 'id' },
  idempotent: true,
  params: z.strictObject({ ...unitId.shape, callBackId: z.uuid() }),
  body: z.strictObject({}),
  response: z.object({ id: z.string(), at: z.iso.datetime(), by: z.string() }),
  refusals: { 'call-backs.unknown': 404 },
});
