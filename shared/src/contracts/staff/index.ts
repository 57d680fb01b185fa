import * as z from 'zod/mini';
import { defineContract } from '../definition';
import { staffRole } from '../identity';

const unitId = z.strictObject({ id: z.string().check(z.maxLength(80)) });
const day = z.string().check(z.maxLength(10));

/** Of the working name under which an official answers. */
export const LONGEST_NAME = 20;

/** A role that holds today. */
export const staffGrant = z.object({
  id: z.string(),
  role: staffRole,
  unit: z.object({ id: z.string(), name: z.string() }),
  /** The last day; null: until revoked. */
  endsOn: z.nullable(z.string()),
  grantedAt: z.iso.datetime(),
  /** Whether whoever asks may revoke it. */
  mayRevoke: z.boolean(),
});
export type StaffGrant = z.infer<typeof staffGrant>;

export const staffMember = z.object({
  personId: z.string(),
  /** As this unit's administrator wrote it. */
  name: z.string(),
  demo: z.boolean(),
  /** Whoever asks. */
  self: z.boolean(),
  /** `missing`: some role asks for it, and none is set up. */
  secondFactor: z.enum(['not-needed', 'missing', 'set-up']),
  mayReset: z.boolean(),
  grants: z.array(staffGrant),
});
export type StaffMember = z.infer<typeof staffMember>;

export const listStaff = defineContract({
  name: 'staff.list',
  summary: 'Who holds which role in this unit and those below it',
  method: 'GET',
  path: '/units/:id/staff',
  access: { kind: 'staff', roles: ['administrator'], ofUnit: 'id' },
  params: unitId,
  response: z.object({
    unit: z.object({ id: z.string(), name: z.string() }),
    /** What whoever asks may grant in this very unit. */
    grantable: z.array(staffRole),
    /** Those nearest to the unit first. */
    people: z.array(staffMember),
    /** More people hold roles here than are listed: look at a unit below. */
    more: z.boolean(),
  }),
  refusals: { 'service-cards.unknown-unit': 404 },
});

/** In a city: whose number it is, whether or not they ever signed in. In a demo: a demo identity of the same device. */
export const grantee = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('phone'),
    phone: z.string().check(z.maxLength(40)),
    name: z.string().check(z.maxLength(60)),
  }),
  z.strictObject({ by: z.literal('demo'), kind: z.enum(['resident', 'enterprise']) }),
]);
export type Grantee = z.infer<typeof grantee>;

/** Answered alike for a number that somebody has signed in with and one that nobody has. */
export const grantRole = defineContract({
  name: 'staff.grant',
  summary:
    'Give a role in this unit to whoever has this number; the same once more changes its last day only',
  method: 'POST',
  path: '/units/:id/staff/roles',
  access: { kind: 'staff', roles: ['administrator'], ofUnit: 'id' },
  idempotent: true,
  // A number must not lie on the device, and power is not given or taken at some later time.
  fleeting: true,
  params: unitId,
  body: z.strictObject({ to: grantee, role: staffRole, endsOn: z.nullable(day) }),
  response: z.object({
    grantId: z.string(),
    name: z.string(),
    role: staffRole,
    endsOn: z.nullable(z.string()),
  }),
  refusals: {
    'service-cards.unknown-unit': 404,
    'staff.bad-phone': 422,
    'staff.bad-name': 422,
    'staff.bad-end-date': 422,
    'staff.own-roles': 409,
    'staff.from-above': 409,
    'staff.demo-people-only': 409,
    'staff.no-demo-people': 409,
    'personal-data.cannot-keep': 503,
  },
});

export const revokeRole = defineContract({
  name: 'staff.revoke',
  summary: 'Take a role in this unit away; it stops working with the next request',
  method: 'POST',
  path: '/units/:id/staff/roles/:grantId/revoked',
  access: { kind: 'staff', roles: ['administrator'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params: z.strictObject({ ...unitId.shape, grantId: z.uuid() }),
  body: z.strictObject({}),
  response: z.object({ grantId: z.string() }),
  refusals: {
    'staff.unknown-role': 404,
    'staff.own-roles': 409,
    'staff.from-above': 409,
    'staff.last-administrator': 409,
  },
});

export const resetSecondFactor = defineContract({
  name: 'staff.reset-second-factor',
  summary:
    'For somebody of this unit who lost their phone: they sign in again and set up a new authenticator app',
  method: 'POST',
  path: '/units/:id/staff/people/:personId/second-factor/reset',
  access: { kind: 'staff', roles: ['administrator'], ofUnit: 'id' },
  idempotent: true,
  fleeting: true,
  params: z.strictObject({ ...unitId.shape, personId: z.uuid() }),
  body: z.strictObject({}),
  response: z.object({ personId: z.string() }),
  refusals: {
    'staff.unknown-person': 404,
    'staff.own-roles': 409,
    'staff.from-above': 409,
    'staff.nothing-to-reset': 409,
  },
});
