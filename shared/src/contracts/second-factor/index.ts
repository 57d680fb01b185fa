import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { startedSession } from '../identity';

/** Six figures; spaces and full-width figures are folded by the server. */
const code = z.string().check(z.maxLength(20));

const codeRefusals = {
  'second-factor.bad-code': 422,
  'second-factor.wrong-code': 422,
  'second-factor.used-code': 422,
  'personal-data.unreadable': 409,
} as const;

export const getSecondFactor = defineContract({
  name: 'second-factor.status',
  summary: 'Whether a second factor is set up, asked for by a role, and proven in this session',
  method: 'GET',
  path: '/second-factor',
  access: { kind: 'signed-in' },
  response: z.object({
    /** Null: none is set up. */
    enrolledAt: z.nullable(z.iso.datetime()),
    /** Some role of the person asks for it; never of demo people. */
    needed: z.boolean(),
    /** In this session. */
    proven: z.boolean(),
    /** Whoever holds no role has nothing to protect with it, and cannot set it up. */
    mayEnrol: z.boolean(),
  }),
});

/** The secret of an authenticator app, shown this once. */
export const enrolment = z.object({
  /** Base32 in groups of four, to be typed by hand. */
  secret: z.string(),
  /** `otpauth://totp/…`, which an authenticator app opens. */
  uri: z.string(),
  /** The same as a QR code: rows of dark modules (`1`), without the quiet zone. */
  modules: z.array(z.string()),
  /** Until then it can be confirmed. */
  endsAt: z.iso.datetime(),
});
export type Enrolment = z.infer<typeof enrolment>;

/**
 * Not idempotent by key: a kept answer would be the secret in clear. A repeat makes a new secret, and the earlier one
 * is worth nothing.
 */
export const beginEnrolment = defineContract({
  name: 'second-factor.begin',
  summary:
    'A new secret for an authenticator app, in force once confirmed; replacing one takes a code of the present one',
  method: 'POST',
  path: '/second-factor/enrolment',
  access: { kind: 'signed-in' },
  body: z.strictObject({
    /** Of the factor in force; needed only where there is one. */
    code: z.optional(code),
  }),
  response: enrolment,
  refusals: {
    ...codeRefusals,
    'second-factor.no-role': 409,
    'second-factor.code-needed': 409,
    'personal-data.cannot-keep': 503,
  },
});

/** Not idempotent by key: the answer holds a token. */
export const confirmEnrolment = defineContract({
  name: 'second-factor.confirm',
  summary: 'The new secret is in the app: a code of it puts it in force, and proves it in this session',
  method: 'POST',
  path: '/second-factor/enrolment/confirmed',
  access: { kind: 'signed-in' },
  body: z.strictObject({ code }),
  response: startedSession,
  refusals: { ...codeRefusals, 'second-factor.not-begun': 409, 'personal-data.cannot-keep': 503 },
});

/** Not idempotent by key: the answer holds a token, and each code is good once. */
export const proveSecondFactor = defineContract({
  name: 'second-factor.prove',
  summary: 'Prove the second factor in this session; the session goes on under a new token',
  method: 'POST',
  path: '/second-factor/proof',
  access: { kind: 'signed-in' },
  body: z.strictObject({ code }),
  response: startedSession,
  refusals: { ...codeRefusals, 'second-factor.not-enrolled': 409 },
});
