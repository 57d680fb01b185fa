import * as z from 'zod/mini';
import { defineContract } from '../definition';

const enterpriseId = z.strictObject({ id: z.uuid() });

/** How the caller may prove that the enterprise is theirs to act for. */
export const getControl = defineContract({
  name: 'enterprises.control',
  summary: 'How control of an enterprise can be proven',
  method: 'GET',
  path: '/enterprises/:id/control',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  params: enterpriseId,
  response: z.object({
    enterpriseName: z.string(),
    /** Proven by the caller, and how. */
    verification: z.enum(['none', 'representative', 'phone', 'handed-over']),
    provenAt: z.nullable(z.iso.datetime()),
    /** `199****01`; null when the register holds no phone. */
    phoneMask: z.nullable(z.string()),
    /** The enterprise and the caller are made up: the caller plays its representative. */
    playsRepresentative: z.boolean(),
  }),
  refusals: { 'enterprises.unknown': 404 },
});

const proven = z.object({ verification: z.enum(['representative', 'phone']), provenAt: z.iso.datetime() });

/** The body is empty: whose name and number count is what the caller's own real-name check confirmed. */
export const proveAsRepresentative = defineContract({
  name: 'enterprises.prove-as-representative',
  summary: 'Prove control: the caller is by real name the representative whom the register names',
  method: 'POST',
  path: '/enterprises/:id/control/representative',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  idempotent: true,
  params: enterpriseId,
  body: z.strictObject({}),
  response: proven,
  refusals: {
    'enterprises.unknown': 404,
    'enterprises.real-name-needed': 409,
    'enterprises.not-representative': 409,
  },
});

export const sendControlCode = defineContract({
  name: 'enterprises.send-control-code',
  summary: "Send a code to the register's phone; one a minute and five a day for one person and enterprise",
  method: 'POST',
  path: '/enterprises/:id/control/codes',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  idempotent: true,
  params: enterpriseId,
  body: z.strictObject({}),
  response: z.object({
    phoneMask: z.string(),
    validMinutes: z.number(),
    /** Of a made-up enterprise, whose phone nobody has; null elsewhere. */
    demoCode: z.nullable(z.string()),
  }),
  refusals: {
    'enterprises.unknown': 404,
    'enterprises.no-registered-phone': 409,
    'enterprises.code-not-sent': 503,
  },
});

export const proveByPhone = defineContract({
  name: 'enterprises.prove-by-phone',
  summary: "Prove control by the code that went to the register's phone",
  method: 'POST',
  path: '/enterprises/:id/control/phone',
  access: { kind: 'enterprise', of: 'id', may: 'belong' },
  idempotent: true,
  params: enterpriseId,
  body: z.strictObject({ code: z.string().check(z.maxLength(20)) }),
  response: proven,
  refusals: {
    'enterprises.unknown': 404,
    'enterprises.wrong-code': 409,
  },
});

/** A person who proved control. */
export const controller = z.object({
  personId: z.string(),
  displayName: z.string(),
  verification: z.enum(['representative', 'phone', 'handed-over']),
  provenAt: z.iso.datetime(),
  self: z.boolean(),
  /** By the caller: the representative outranks whoever else proved control. */
  endable: z.boolean(),
});
export type EnterpriseController = z.infer<typeof controller>;

export const listControllers = defineContract({
  name: 'enterprises.controllers',
  summary: 'Who proved control of an enterprise',
  method: 'GET',
  path: '/enterprises/:id/controllers',
  access: { kind: 'enterprise', of: 'id', may: 'control' },
  params: enterpriseId,
  response: z.object({ items: z.array(controller) }),
});

export const endControl = defineContract({
  name: 'enterprises.end-control',
  summary: "The representative ends somebody else's control, and with it the delegations that they gave",
  method: 'DELETE',
  path: '/enterprises/:id/controllers/:personId',
  access: { kind: 'enterprise', of: 'id', may: 'control' },
  idempotent: true,
  params: z.strictObject({ id: z.uuid(), personId: z.uuid() }),
  response: z.object({ ended: z.boolean() }),
  refusals: { 'enterprises.representative-only': 409 },
});

export const handOverControl = defineContract({
  name: 'enterprises.hand-over',
  summary: 'Hand control to a delegate who accepted; the caller keeps nothing, and their delegations end',
  method: 'POST',
  path: '/enterprises/:id/control/hand-over',
  access: { kind: 'enterprise', of: 'id', may: 'control' },
  idempotent: true,
  params: enterpriseId,
  body: z.strictObject({ delegationId: z.uuid() }),
  response: z.object({ handedOver: z.boolean() }),
  refusals: { 'enterprises.unknown-delegate': 404, 'enterprises.delegate-not-here-yet': 409 },
});

export const leaveEnterprise = defineContract({
  name: 'enterprises.leave',
  summary: 'Give up an enterprise: own statements, control, and the delegations given are forgotten',
  method: 'DELETE',
  path: '/enterprises/:id',
  // Not `belong`: a repeat of a leave that was answered on a bad line must find its answer.
  access: { kind: 'signed-in' },
  idempotent: true,
  params: enterpriseId,
  response: z.object({ left: z.boolean() }),
});
