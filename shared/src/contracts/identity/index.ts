import * as z from 'zod/mini';
import { staffRoles } from '../../access';
import { defineContract } from '../definition';

export const personKind = z.enum(['resident', 'enterprise', 'staff']);
export const staffRole = z.enum(staffRoles);

const unitName = z.object({ id: z.string(), name: z.string() });

export const person = z.object({
  id: z.string(),
  kind: personKind,
  displayName: z.string(),
  /** A 「演示身份」: made up, and good for the demo only. */
  demo: z.boolean(),
  /** Where a member of staff works: the unit of the first role. Null for everybody else. */
  unit: z.nullable(unitName),
  /** Roles that hold now, each in its unit. */
  roles: z.array(z.object({ role: staffRole, unit: unitName })),
});
export type Person = z.infer<typeof person>;

/** How the session was started. */
export const signInWay = z.enum(['demo', 'phone', 'wechat']);
export type SignInWay = z.infer<typeof signInWay>;

/** As people read it in the list of their devices. */
export const signInWayNames: Readonly<Record<SignInWay, string>> = {
  demo: '演示身份',
  phone: '手机号登录',
  wechat: '微信登录',
};

export const session = z.object({
  person,
  way: signInWay,
  /** `due`: some of the person's roles ask for it, and it was not proven in this session. */
  secondFactor: z.enum(['not-needed', 'due', 'passed']),
  /** Ends by itself when it is not used until then. */
  idleEndsAt: z.iso.datetime(),
  /** Ends then in any case. */
  endsAt: z.iso.datetime(),
});
export type Session = z.infer<typeof session>;

/** What every way of signing in answers. */
export const startedSession = z.object({
  /** Sent as `Authorization: Bearer`; opaque, and shown this once. */
  token: z.string(),
  ...session.shape,
});
export type StartedSession = z.infer<typeof startedSession>;

/**
 * Not idempotent by key: kept answers would hold tokens, and a token is kept nowhere but on the phone. A repeat on the
 * same device signs the same demo person in once more.
 */
export const signInDemo = defineContract({
  name: 'identity.sign-in-demo',
  summary:
    'One tap in a demo city: this device becomes a made-up resident, enterprise person or member of staff',
  method: 'POST',
  path: '/sessions/demo',
  access: { kind: 'demo' },
  visitor: true,
  body: z.strictObject({
    role: personKind,
    /** For staff: the unit to work in; without it a unit of the fictional district, for supervisors the one above. */
    unitId: z.optional(z.string().check(z.maxLength(80))),
    /** For staff: what they are there; without it handler and publisher. */
    staffRoles: z.optional(z.array(staffRole).check(z.minLength(1), z.maxLength(staffRoles.length))),
  }),
  response: startedSession,
  refusals: { 'identity.unknown-unit': 404 },
});

export const getSession = defineContract({
  name: 'identity.session',
  summary: 'Who is signed in, and until when',
  method: 'GET',
  path: '/sessions/current',
  access: { kind: 'signed-in' },
  response: session,
});

/** Repeating it is harmless: the token no longer holds. */
export const signOut = defineContract({
  name: 'identity.sign-out',
  summary: 'End this session; its token never holds again',
  method: 'DELETE',
  path: '/sessions/current',
  access: { kind: 'signed-in' },
  response: z.object({ signedOut: z.literal(true) }),
});
