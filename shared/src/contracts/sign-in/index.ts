import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { startedSession } from '../identity';
import { wechatRefusals } from '../wechat';

/** Figures in a code. */
export const CODE_FIGURES = 6;

const phone = z.string().check(z.maxLength(40));
/** Of the privacy notice that the person has just agreed to. */
const privacyVersion = z.string().check(z.maxLength(40));

export const signInWays = defineContract({
  name: 'sign-in.ways',
  summary: 'By what a person can sign in in this city',
  method: 'GET',
  path: '/sign-in/ways',
  access: { kind: 'public' },
  response: z.object({
    /** `stand-in`: no message is sent, the screen shows the code. Null: the city sends no messages. */
    phoneCode: z.nullable(z.enum(['sent', 'stand-in'])),
    wechat: z.boolean(),
  }),
});
export type SignInWays = z.infer<typeof signInWays.response>;

export const sentCode = z.object({
  /** The code holds until then. */
  endsAt: z.iso.datetime(),
  /** Seconds until another may be asked for. */
  againAfterSeconds: z.int(),
  /** In the demo, where no message is sent; else null. */
  demoCode: z.nullable(z.string()),
});
export type SentCode = z.infer<typeof sentCode>;

/**
 * The answer is the same for a number that is known and one that is not. A repeat with the same key sends nothing
 * and is not counted; where nothing is sent anyway, it shows a fresh code.
 */
export const askPhoneCode = defineContract({
  name: 'sign-in.ask-phone-code',
  summary: 'Send a code to this number, to sign in on this device with it',
  method: 'POST',
  path: '/sign-in/phone-codes',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  body: z.strictObject({ phone, privacyVersion }),
  response: sentCode,
  refusals: {
    'sign-in.bad-phone': 422,
    'sign-in.foreign-phone': 422,
    'sign-in.consent-needed': 409,
    'sign-in.no-messages': 503,
    'sign-in.message-not-sent': 503,
  },
});

/**
 * Not idempotent by key: kept answers would hold tokens. The same code from the same device signs in again while it
 * holds, for an answer that was lost.
 */
export const signInPhone = defineContract({
  name: 'sign-in.phone',
  summary: 'Sign in with a number and the code that was sent to it',
  method: 'POST',
  path: '/sessions/phone',
  access: { kind: 'anyone' },
  visitor: true,
  body: z.strictObject({ phone, code: z.string().check(z.maxLength(20)), privacyVersion }),
  response: startedSession,
  refusals: {
    'sign-in.bad-phone': 422,
    'sign-in.foreign-phone': 422,
    'sign-in.consent-needed': 409,
    'sign-in.no-messages': 503,
    'sign-in.bad-code': 422,
    'sign-in.wrong-code': 422,
    'sign-in.code-ended': 410,
    'sign-in.tries-used-up': 410,
    'personal-data.cannot-keep': 503,
  },
});

/**
 * Not idempotent by key, as above; WeChat takes each of its codes once. After a lost answer the phone comes with new
 * ones and finds the same person.
 */
export const signInWechat = defineContract({
  name: 'sign-in.wechat',
  summary: 'Sign in in the mini-program, by its own code and, if the person likes, their number from WeChat',
  method: 'POST',
  path: '/sessions/wechat',
  access: { kind: 'anyone' },
  visitor: true,
  body: z.strictObject({
    /** From `wx.login`. */
    jsCode: z.string().check(z.minLength(1), z.maxLength(200)),
    /** From the `getPhoneNumber` button; null when the person did not give their number. */
    phoneCode: z.nullable(z.string().check(z.minLength(1), z.maxLength(200))),
    privacyVersion,
  }),
  response: startedSession,
  refusals: {
    ...wechatRefusals,
    'sign-in.foreign-phone': 422,
    'sign-in.consent-needed': 409,
    'sign-in.another-number': 409,
    'personal-data.cannot-keep': 503,
  },
});
