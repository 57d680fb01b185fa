import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** Checks a person may ask for in a day. */
export const CHECKS_A_DAY = 5;

/** Under this age a guardian acts for the child (儿童个人信息网络保护规定 art. 2, 9). */
export const LEAST_AGE = 14;

export const realName = z.object({
  /** 王**; null when it cannot be read any more. */
  maskedName: z.nullable(z.string()),
  /** 210*************05; null as above. */
  maskedIdNumber: z.nullable(z.string()),
  checkedAt: z.iso.datetime(),
  /** A stand-in looked, which takes made-up people only: it proves nothing outside the demo. */
  standIn: z.boolean(),
});
export type RealName = z.infer<typeof realName>;

export const getRealName = defineContract({
  name: 'real-names.mine',
  summary: 'Whether my name and ID number were checked, masked',
  method: 'GET',
  path: '/me/real-name',
  access: { kind: 'signed-in' },
  response: z.object({
    checked: z.nullable(realName),
    /** Who checks in this city; null: nobody yet. */
    way: z.nullable(z.enum(['check', 'stand-in'])),
  }),
});

/** The answer holds neither name nor number, not even masked: it is kept to answer a repeat. */
export const checkRealName = defineContract({
  name: 'real-names.check',
  summary: 'Check my name against my ID number; a second check takes the place of the first',
  method: 'POST',
  path: '/me/real-name',
  access: { kind: 'signed-in' },
  idempotent: true,
  fleeting: true,
  body: z.strictObject({
    name: z.string().check(z.maxLength(60)),
    idNumber: z.string().check(z.maxLength(40)),
    /** Of the text about real names, agreed to by itself. */
    consentVersion: z.string().check(z.maxLength(40)),
  }),
  response: z.object({ checkedAt: z.iso.datetime() }),
  refusals: {
    'real-names.bad-name': 422,
    'real-names.bad-id-number': 422,
    'real-names.too-young': 422,
    'real-names.consent-needed': 409,
    'real-names.not-matched': 422,
    'real-names.not-offered': 503,
    'real-names.not-answered': 503,
    'personal-data.cannot-keep': 503,
  },
});

/** Repeating it is harmless. */
export const forgetRealName = defineContract({
  name: 'real-names.forget',
  summary: 'Take the consent back: name and ID number are deleted at once',
  method: 'DELETE',
  path: '/me/real-name',
  access: { kind: 'signed-in' },
  response: z.object({ forgotten: z.boolean() }),
});

export const listRealNameSamples = defineContract({
  name: 'real-names.samples',
  summary: 'Made-up people whom the stand-in takes',
  method: 'GET',
  path: '/real-name-samples',
  access: { kind: 'demo' },
  response: z.object({ items: z.array(z.object({ name: z.string(), idNumber: z.string() })) }),
});
